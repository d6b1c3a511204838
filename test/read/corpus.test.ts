import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import test from "node:test";
import {strFromU8, unzipSync} from "fflate";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {source} from "../../loaders/read/source.ts";
import {repaired} from "../../loaders/repair/repaired.ts";

const corpus = process.env.FAZHI_CORPUS;
const letters = (text: string) => text.replace(/[^\p{Script=Han}\p{Number}\p{Letter}]/gu, "");

test("Word files of FAZHI_CORPUS: every character of every run", async (context) => {
  if (!corpus) return context.diagnostic("FAZHI_CORPUS is not set: nothing to read");
  for (const file of readdirSync(join(corpus, "docx"))) {
    const path = join(corpus, "docx", file);
    const xml = strFromU8(unzipSync(readFileSync(path))["word/document.xml"]!);
    const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words!).join("");
    const plain = runs
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
    const {text} = await source(path);
    assert.equal(text.replace(/\s/g, ""), plain.replace(/\s/g, ""), file);
  }
});

test("GB18030 files of FAZHI_CORPUS: every character, and every word after repair", async (context) => {
  if (!corpus) return context.diagnostic("FAZHI_CORPUS is not set: nothing to read");
  const known = await knowledge();
  for (const file of readdirSync(join(corpus, "gb18030"))) {
    const path = join(corpus, "gb18030", file);
    const read = await source(path);
    const text = new TextDecoder("gb18030", {fatal: true}).decode(readFileSync(path));
    assert.equal(read.text, text);
    assert.deepEqual([read.encoding, read.findings], ["gb18030", []]);
    const plain = text.replace(/<!--[\s\S]*?-->|<U\+00A0>/g, "").normalize("NFKC");
    assert.equal(letters(repaired(read, known).text.normalize("NFKC")), letters(plain), file);
  }
});
