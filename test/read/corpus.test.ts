import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import test from "node:test";
import {strFromU8, unzipSync} from "fflate";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {source} from "../../loaders/read/source.ts";
import {repaired} from "../../loaders/repair/repaired.ts";

const corpus = process.env.FAZHI_CORPUS ?? "";
const needsCorpus = {skip: corpus ? false : "FAZHI_CORPUS is not set"};
/** The files of a folder of FAZHI_CORPUS, at least one. */
function filesIn(folder: string): string[] {
  const files = readdirSync(join(corpus, folder)).map((file) => join(corpus, folder, file));
  assert.ok(files.length > 0, `${corpus}/${folder} is empty`);
  return files;
}
const letters = (text: string) => text.replace(/[^\p{Script=Han}\p{Number}\p{Letter}]/gu, "");

test("Word files of FAZHI_CORPUS: every character of every run", needsCorpus, async () => {
  for (const path of filesIn("docx")) {
    const xml = strFromU8(unzipSync(readFileSync(path))["word/document.xml"]!);
    const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words!).join("");
    const plain = runs
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
    const {text} = await source(path);
    assert.equal(text.replace(/\s/g, ""), plain.replace(/\s/g, ""), path);
  }
});

test("GB18030 files of FAZHI_CORPUS: every character, and every word after repair", needsCorpus, async () => {
  const known = await knowledge();
  for (const path of filesIn("gb18030")) {
    const read = await source(path);
    const text = new TextDecoder("gb18030", {fatal: true}).decode(readFileSync(path));
    assert.equal(read.text, text);
    assert.deepEqual([read.encoding, read.findings], ["gb18030", []]);
    const plain = text.replace(/<!--[\s\S]*?-->|<U\+00A0>/g, "").normalize("NFKC");
    assert.equal(letters(repaired(read, known).text.normalize("NFKC")), letters(plain), path);
  }
});
