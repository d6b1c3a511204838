import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {after, before, test} from "node:test";
import {graveFaults} from "./axe.ts";
import {type Session, session} from "./browser.ts";

const paths = readdirSync("dist", {recursive: true, encoding: "utf8"})
  .filter((file) => file.endsWith(".html") && file !== "404.html" && !/^_/.test(file))
  .sort();
/** Of pages that are many (one a report, one an indicator) one stands for all, beside their index. */
const kindOf = (file: string) => (file.includes("/") && !file.endsWith("/index.html") ? file.split("/")[0] : file);
const kinds = [...new Map(paths.map((file) => [kindOf(file), file])).values()];
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
      assert.deepEqual(await graveFaults(page), []);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}
