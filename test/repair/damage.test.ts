import assert from "node:assert/strict";
import {readdirSync} from "node:fs";
import {join} from "node:path";
import test from "node:test";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {source} from "../../loaders/read/source.ts";
import {textSource} from "../../loaders/read/textSource.ts";
import {repaired} from "../../loaders/repair/repaired.ts";
import {damaged, damages, sameCharacters} from "./damage.ts";

const known = await knowledge();

/** Repaired texts of the files of `dir`: clean to begin with. */
const cleanTexts = async (dir: string, ending: string) => {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith(ending))
    .sort();
  const read = await Promise.all(files.map((file) => source(join(dir, file))));
  return read.map((one) => repaired(one, known).text);
};

/** Of the characters that each kind of damage touched, the share that is as before; and of all others, how many are not. */
function restored(kind: string, texts: readonly string[]) {
  let [touched, wrong] = [0, 0];
  for (const [seed, clean] of texts.entries()) {
    const damage = damaged(kind, clean, seed + 1);
    const {text} = repaired(textSource(damage.text), known);
    touched += damage.touched;
    wrong += Math.max(clean.length - sameCharacters(clean, text), text.length - sameCharacters(clean, text));
  }
  return {kind, touched, wrong, share: touched ? 1 - wrong / touched : 1};
}

const reports = await cleanTexts("data/reports", ".txt");

test("a repaired text needs no repair: it passes byte for byte", () => {
  for (const text of reports) {
    const again = repaired(textSource(text), known);
    assert.equal(again.text, text);
    assert.deepEqual(again.repairs, []);
  }
});

for (const kind of Object.keys(damages))
  test(`damage: ${kind}`, (context) => {
    const {touched, wrong, share} = restored(kind, reports);
    context.diagnostic(`${touched} characters touched, ${wrong} not as before`);
    assert.ok(share >= 0.995, `${kind}: ${wrong} of ${touched} characters are not as before`);
  });

const corpus = process.env.FAZHI_CORPUS ?? "";
test("damage over the Word files of FAZHI_CORPUS", {
  skip: corpus ? false : "FAZHI_CORPUS is not set"
}, async (context) => {
  const texts = await cleanTexts(join(corpus, "docx"), ".docx");
  assert.ok(texts.length > 0, `no .docx in ${corpus}/docx`);
  const shares = Object.keys(damages).map((kind) => restored(kind, texts));
  for (const {kind, touched, wrong} of shares)
    context.diagnostic(`${kind}: ${touched} touched, ${wrong} not as before`);
  const [all, wrong] = [
    shares.reduce((sum, one) => sum + one.touched, 0),
    shares.reduce((sum, one) => sum + one.wrong, 0)
  ];
  assert.ok(1 - wrong / all >= 0.995, `${wrong} of ${all}`);
});
