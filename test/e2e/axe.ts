import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** The serious or critical findings of axe on a page, with the first places. Must be empty. */
export async function graveFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {violations} = await (globalThis as unknown as {axe: typeof import("axe-core")}).axe.run(document, {
      resultTypes: ["violations"]
    });
    return violations
      .filter(({impact}) => impact === "serious" || impact === "critical")
      .map(
        ({id, nodes}) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({html}) => html.slice(0, 160))
            .join(" | ")}`
      );
  });
}
