import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {after, before, test} from "node:test";
import {type Session, session} from "./browser.ts";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const paths = readdirSync("dist", {recursive: true, encoding: "utf8"})
  .filter((file) => file.endsWith(".html") && file !== "404.html" && !/^_/.test(file))
  .sort();
/** Of pages that are many (one a report, one an indicator) the first stands for all. */
const kinds = [...new Map(paths.map((file) => [file.includes("/") ? file.split("/")[0] : file, file])).values()];
const address = (file: string) => `/${file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`;

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

test("no cell failed when the site was built", () => {
  const broken = paths.filter((file) => readFileSync(`dist/${file}`, "utf8").includes('observablehq--error"'));
  assert.deepEqual(broken, []);
});

// Between them the runs see both widths, both schemes and all languages on each page.
const settings = [
  {width: 1280, colorScheme: "light", lang: "zh"},
  {width: 360, colorScheme: "dark", lang: "en"}
] as const;

for (const file of kinds) {
  for (const {width, colorScheme, lang} of settings) {
    test(`${address(file)} at ${width} px, ${colorScheme}, ${lang}: clean, accessible, within the window`, async () => {
      const {page, complaints} = await open.visit(`${address(file)}?lang=${lang}`, {
        viewport: {width, height: 800},
        colorScheme
      });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px wider than the window`);
      await page.evaluate(axe);
      const grave: string[] = await page.evaluate(async () => {
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
      assert.deepEqual(grave, []);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}
