import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {attention} from "../../loaders/attend/attention.ts";
import {knowledge} from "../../loaders/index.ts";
import type {Knowledge, Sentence} from "../../loaders/types.ts";
import {cases} from "../cases.ts";
import {emptyKnowledge} from "../emptyKnowledge.ts";

/** A case has lines `group words must=… not=…`, a line `---`, then a text. Sentences end at 。; the same one again is a repeat. */
function caseOf(file: string): {text: string; sentences: Sentence[]; lexicon: Knowledge} {
  const [lines, text] = readFileSync(file, "utf8").split("---\n") as [string, string];
  const rows = lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [group, words, ...rest] = line.split(" ") as [string, string, ...string[]];
      const listed = (name: string) =>
        rest.flatMap((part) => (part.startsWith(`${name}=`) ? part.slice(name.length + 1).split("|") : []));
      return words.split("|").map((word) => ({group, word, must: listed("must"), not: listed("not"), note: ""}));
    });
  const seen = new Set<string>();
  const sentences = [...text.matchAll(/[^。\n]+。/g)].map((match, ordinal) => {
    const repeat = seen.has(match[0]);
    seen.add(match[0]);
    return {ordinal, section: 0, repeat, start: match.index, end: match.index + match[0].length};
  });
  const groups = [...new Set(rows.map(({group}) => group))];
  const empty = emptyKnowledge({
    termGroups: groups.map((group) => ({group, item: null, name_zh: group, name_en: group, note: ""}))
  });
  return {text, sentences, lexicon: {...empty, lexicons: {...empty.lexicons, attention: rows}}};
}

describe("attention", () => {
  cases(import.meta.dirname, (file) => {
    const {text, sentences, lexicon} = caseOf(file);
    return attention(text, sentences, lexicon);
  });

  it("of a text without a sentence is of nothing", async () => {
    const nothing = attention("", [], await knowledge());
    assert.equal(nothing.letters, 0);
    assert.ok(nothing.groups.every(({count, letters}) => count === 0 && letters === 0));
  });

  it("takes steps in proportion to the text, however often its words overlap", () => {
    const {lexicon} = caseOf("test/attend/input/overlap.txt");
    const text = "政务服务中心".repeat(20_000);
    const all = attention(text, [{ordinal: 0, section: 0, repeat: false, start: 0, end: text.length}], lexicon);
    assert.deepEqual(
      all.groups.map(({count, letters}) => [count, letters]),
      [
        [20_000, 120_000],
        [40_000, 80_000]
      ]
    );
  });
});

describe("the term groups of the project", () => {
  it("stand for each part of the Outline, and each has words", async () => {
    const {termGroups, frameworks, lexicons} = await knowledge();
    const parts = frameworks.filter(({framework}) => framework === "outline").map(({item}) => item);
    assert.equal(parts.length, 9);
    assert.deepEqual(
      termGroups.flatMap(({item}) => (item && parts.includes(item) ? item : [])),
      parts
    );
    for (const {group} of termGroups) assert.ok(lexicons.attention.filter((row) => row.group === group).length >= 10);
  });
});
