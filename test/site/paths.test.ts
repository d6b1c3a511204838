/** Ids of the data name files, and words of the data stand in pages: neither lets them out. */
import assert from "node:assert/strict";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {unzipSync} from "fflate";
import {archive, pathBelow} from "../../src/build/dataArchive.ts";
import {withOwnScripts} from "../../src/build/kindScripts.ts";
import {withHead} from "../../src/build/pageHeads.ts";
import {prepare} from "../../src/build/prepare.ts";
import {sealed} from "../../src/build/seal.ts";
import {pageId} from "../../src/components/base/pageId.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-paths-"));
after(() => rmSync(dir, {recursive: true}));

test("a name that would leave its folder is refused before anything is written", () => {
  const outside = [
    "../a.json",
    "area/../../a.json",
    "/etc/a.json",
    "area//a.json",
    "area/./a",
    "a\\..\\b",
    "C:a",
    "C:/a",
    "a\0b",
    ""
  ];
  for (const name of outside) assert.throws(() => pathBelow("folder", name), /would be written outside “folder”/, name);
  const root = join(dir, "unpacked");
  const bytes = Buffer.from("{}");
  assert.throws(() => archive({pages: {"good.json": bytes, "../../package.json": bytes}}, root), /outside/);
  assert.ok(!existsSync(root));
});

test("files below their folder are written, and stand in the archive", () => {
  const root = join(dir, "good");
  const bytes = Buffer.from("[1]");
  const zip = archive({pages: {"report/a-2020.json": bytes, "..b.json": bytes}}, root);
  assert.deepEqual(Object.keys(unzipSync(zip)).sort(), ["pages/..b.json", "pages/report/a-2020.json"]);
  assert.equal(readFileSync(join(root, "pages/report/a-2020.json"), "utf8"), "[1]");
});

test("the page of a kind takes its id from the address, and its scripts from files whose names stay", () => {
  for (const id of ["a-2020", "乡镇", "100%", "a.b"])
    for (const ending of [".html", ""]) assert.equal(pageId(`/below/report/${encodeURIComponent(id)}${ending}`), id);
  const model =
    '<head>\n<link rel="modulepreload" href="../_import/a.01234567.js">\n<script type="module">\nimport {a} from "../_import/a.01234567.js";\n</script></head>';
  const {page, scripts} = withOwnScripts(model);
  assert.equal(page, '<head>\n<script src="./page.js"></script></head>');
  assert.equal(scripts["page.module.js"], '\nimport {a} from "../_import/a.01234567.js";\n');
  assert.match(scripts["page.js"], /\["\.\.\/_import\/a\.01234567\.js"\]/);
  assert.throws(() => withOwnScripts("<p>other</p>"), /not one script/);
});

test("what a report calls itself goes into the head of its page as words", () => {
  const title = '</title><script>harm()</script> $& "onload="';
  const page = withHead("<head><title>x</title></head>", {title, tags: [["DC.title", title]]});
  assert.doesNotMatch(page, /<script|"onload=|\$&x/);
  assert.equal(page.match(/<title>/g)?.length, 1);
  assert.throws(() => withHead("<head></head>", {title, tags: []}), /no title/);
});

test("a page is sealed before data join it: a script that data bring has no hash in the policy", async () => {
  const page = '<meta charset="utf-8"><script>own()</script><!--:0a1b2c3d:-->';
  mkdirSync(join(dir, "site"));
  writeFileSync(join(dir, "site/index.html"), page);
  await assert.rejects(prepare(join(dir, "site")), /must be sealed first/);
  const policy = (html: string) => /content="([^"]*)"/.exec(html)![1]!;
  assert.equal(policy(sealed(page)).match(/sha256-/g)?.length, 1);
});
