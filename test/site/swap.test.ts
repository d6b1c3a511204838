import assert from "node:assert/strict";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {checkPages, swapIn} from "../../src/build/swap.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-swap-"));
after(() => rmSync(dir, {recursive: true, force: true}));

function write(file: string, words: string) {
  mkdirSync(join(dir, file, ".."), {recursive: true});
  writeFileSync(join(dir, file), words);
}

test("the new site takes the place of the one before, and nothing of that is left", () => {
  write("swap/dist/index.html", "before");
  write("swap/dist/gone.html", "before");
  write("swap/dist.part/index.html", "new");
  swapIn(join(dir, "swap"));
  assert.deepEqual(readdirSync(join(dir, "swap")), ["dist"]);
  assert.deepEqual(readdirSync(join(dir, "swap/dist")), ["index.html"]);
  assert.equal(readFileSync(join(dir, "swap/dist/index.html"), "utf8"), "new");
});

test("where nothing was built, the site before stays", () => {
  write("none/dist/index.html", "before");
  assert.throws(() => swapIn(join(dir, "none")), /dist\.part holds no site/);
  assert.equal(readFileSync(join(dir, "none/dist/index.html"), "utf8"), "before");
});

test("a page whose code failed is named", () => {
  write("pages/area.html", '<div class="observablehq--error">SyntaxError</div>');
  write("pages/index.html", "<p>whole</p>");
  assert.throws(() => checkPages(join(dir, "pages")), /The code of area\.html failed/);
});
