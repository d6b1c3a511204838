import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {replaceFolder} from "../../loaders/tables/folder.ts";

const root = mkdtempSync(join(tmpdir(), "fazhi-folder-"));
after(() => rmSync(root, {recursive: true}));
const isOwn = (name: string) => name.endsWith(".own");
/** A process that has ended for certain: beyond the largest id. */
const GONE = 4_194_305;

const filled = (words: string) => async (aside: string) => {
  for (const name of ["a.own", "b.own"]) writeFileSync(join(aside, name), words);
};
const wordsOf = (dir: string) => readdirSync(dir).map((name) => `${name} ${readFileSync(join(dir, name), "utf8")}`);

test("a folder is made, then made anew, and nothing is left beside it", async () => {
  const dir = join(root, "made", "tables");
  await replaceFolder(dir, isOwn, filled("1"));
  assert.deepEqual(wordsOf(dir), ["a.own 1", "b.own 1"]);
  await replaceFolder(dir, isOwn, filled("2"));
  assert.deepEqual(wordsOf(dir), ["a.own 2", "b.own 2"]);
  assert.deepEqual(readdirSync(join(root, "made")), ["tables"]);
});

test("where writing fails the folder is as it was", async () => {
  const dir = join(root, "failed");
  await replaceFolder(dir, isOwn, filled("1"));
  const full = replaceFolder(dir, isOwn, async (aside) => {
    writeFileSync(join(aside, "a.own"), "2");
    throw new Error("full");
  });
  await assert.rejects(full, /full/);
  assert.deepEqual(wordsOf(dir), ["a.own 1", "b.own 1"]);
});

test("what is not the writer's own is never lost", async () => {
  const dir = join(root, "foreign");
  mkdirSync(dir);
  writeFileSync(join(dir, "notes.txt"), "mine");
  await assert.rejects(replaceFolder(dir, isOwn, filled("1")), /holds notes\.txt, which would be lost/);
  assert.deepEqual(wordsOf(dir), ["notes.txt mine"]);
});

test("a folder that is named by a link is replaced where it is", async () => {
  const [real, link] = [join(root, "real"), join(root, "link")];
  mkdirSync(real);
  symlinkSync(real, link);
  await replaceFolder(link, isOwn, filled("1"));
  assert.deepEqual(wordsOf(real), ["a.own 1", "b.own 1"]);
  assert.deepEqual(wordsOf(link), ["a.own 1", "b.own 1"]);
});

test("what killed runs left is swept, what a running one writes is not; a folder moved away comes back", async () => {
  const dir = join(root, "swept", "tables");
  const [running, ended] = [process.ppid, GONE].map((pid) => join(root, "swept", `.tables.part-${pid}-abc`));
  const old = join(root, "swept", `.tables.old-${GONE}-before`);
  for (const left of [running!, ended!, old]) mkdirSync(left, {recursive: true});
  writeFileSync(join(old, "a.own"), "1");
  const seen: string[][] = [];
  await replaceFolder(dir, isOwn, async (aside) => {
    seen.push(wordsOf(dir));
    await filled("2")(aside);
  });
  assert.deepEqual(seen, [["a.own 1"]]);
  assert.deepEqual(wordsOf(dir), ["a.own 2", "b.own 2"]);
  assert.ok(existsSync(running!) && !existsSync(ended!) && !existsSync(old));
});
