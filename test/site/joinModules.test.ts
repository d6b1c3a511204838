import assert from "node:assert/strict";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {after, describe, it} from "node:test";
import {joinModules} from "../../src/build/joinModules.ts";

const scratch = mkdtempSync(join(tmpdir(), "fazhi-join-"));
after(() => rmSync(scratch, {recursive: true}));

/** A site of two pages, of which one lies in a folder, with components that import one another and name a file by their own address. */
function site(name: string, time = 1): string {
  const root = join(scratch, name);
  const files: Record<string, string> = {
    "index.html": `<link rel="modulepreload" href="./_observablehq/stdlib.js">
<link rel="modulepreload" href="./_import/components/a.1.js">
<link rel="modulepreload" href="./_import/components/base.1.js">
<script type="module">const {a} = await import("./_import/components/a.1.js");
const [{a: one}, {b}] = await Promise.all([import("./_import/components/a.1.js"), import("./_import/components/b.1.js")]);</script>`,
    "kind/x.html": `<link rel="modulepreload" href="../_import/components/b.1.js">
<script type="module">const {b} = await import("../_import/components/b.1.js");</script>`,
    "about.html": "<p>import words</p>",
    "_observablehq/stdlib.js": "export const FileAttachment = (file, base) => new URL(file.path, base).href;",
    "_import/components/base.1.js": "export let count = 0; export const more = () => ++count;",
    "_import/components/a.1.js": `import {more} from "./base.1.js"; import {FileAttachment} from "../../_observablehq/stdlib.js"; export const a = () => [more(), FileAttachment({"path": "../../_file/x.json","lastModified":${time},"size":1}, import.meta.url)];`,
    "_import/components/b.1.js": `import {more} from "./base.1.js"; export const b = () => more(); export const later = () => import("./late.1.js");`,
    "_import/components/late.1.js": "export const late = 1;"
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return root;
}
const joined = (root: string) => readdirSync(join(root, "_import/joined")).sort();
const pageOf = (root: string, file: string) => readFileSync(join(root, file), "utf8");

describe("joined modules", async () => {
  const root = site("site");
  const before = await joinModules(root);

  it("stand for all components; a page without any stays as it is", () => {
    assert.equal(before, 4);
    assert.ok(!existsSync(join(root, "_import/components/a.1.js")));
    assert.equal(pageOf(root, "about.html"), "<p>import words</p>");
  });

  it("are asked for by one address from a page, and announced in its head", () => {
    for (const file of ["index.html", "kind/x.html"]) {
      const page = pageOf(root, file);
      const addresses = new Set([...page.matchAll(/import\("([^"]+)"\)/g)].map(([, path]) => path));
      assert.equal(addresses.size, 1);
      const [address] = addresses;
      assert.ok(existsSync(join(root, dirname(file), address!)));
      assert.ok(page.includes(`<link rel="modulepreload" href="${address}">`));
      assert.ok(!page.includes("components/"));
    }
    assert.ok(pageOf(root, "index.html").includes("./_observablehq/stdlib.js"));
  });

  it("keep their exports apart, their state in one, and what components name by their own address", async () => {
    const [, address] = /import\("([^"]+)"\)/.exec(pageOf(root, "index.html"))!;
    const {m0, m1} = (await import(join(root, address!))) as {
      m0: {a: () => [number, string]};
      m1: {b: () => number; later: () => Promise<{late: number}>};
    };
    const [count, file] = m0.a();
    assert.equal(count, 1);
    assert.equal(m1.b(), 2);
    assert.ok(file.endsWith("/_file/x.json") && file.includes(root));
    assert.equal((await m1.later()).late, 1);
  });

  it("are the same bytes whatever the times of files", async () => {
    const other = site("other", 2);
    await joinModules(other);
    assert.deepEqual(joined(other), joined(root));
    for (const file of joined(root))
      assert.equal(pageOf(other, `_import/joined/${file}`), pageOf(root, `_import/joined/${file}`));
  });
});
