import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {test} from "node:test";
import fc from "fast-check";
import {line, reading} from "./reading.ts";

const input = new URL("input/", import.meta.url);
const sentences = readdirSync(input).flatMap((file) =>
  readFileSync(new URL(file, input), "utf8").split("\n").filter(Boolean)
);
/** Rows without their place in the text, without reference to other rows by number, and without periods, which go by the paragraphs before. */
const rows = (text: string) => {
  const {mentions, rejected} = reading(text);
  return {
    mentions: mentions.map((mention) =>
      line({
        ...mention,
        partOf: mention.partOf === null ? null : mention.ordinal - mention.partOf,
        period: "year",
        periodFrom: 2023
      })
    ),
    rejected: rejected.map(({quote, reason}) => `${quote} : ${reason}`)
  };
};

test("splitting a text between sentences never changes its rows", () => {
  const lists = fc.uniqueArray(fc.constantFrom(...sentences), {minLength: 2, maxLength: 12});
  fc.assert(
    fc.property(lists, fc.nat(), (list, cut) => {
      const at = 1 + (cut % (list.length - 1));
      const [first, second] = [rows(list.slice(0, at).join("\n")), rows(list.slice(at).join("\n"))];
      assert.deepEqual(rows(list.join("\n")), {
        mentions: [...first.mentions, ...second.mentions],
        rejected: [...first.rejected, ...second.rejected]
      });
    }),
    {numRuns: 40}
  );
});

test("any text is read without error, in spans that lie in it", () => {
  const signs = fc.constantFrom(
    ..."0123456789，、。；《》“”一二三十百千万亿两半余多近约超第年月日个件%％元分之至-—/（）()\n 案件办理".split("")
  );
  fc.assert(
    fc.property(fc.array(signs, {maxLength: 80}), (list) => {
      const text = list.join("");
      const {mentions, rejected} = reading(text);
      let end = 0;
      for (const row of [...mentions, ...rejected].sort((a, b) => a.start - b.start)) {
        assert.equal(text.slice(row.start, row.end), row.quote);
        assert.ok(row.start >= end && row.end > row.start, JSON.stringify([text, row]));
        end = row.end;
      }
    }),
    {numRuns: 300}
  );
});

test("a long run of one thing is read without error", () => {
  for (const part of ["一", "1", "1,", "1万1千1百", "“", "《", "2020、", "10件、", "百分之", "下降12%、", "其中1件，"])
    assert.doesNotThrow(() => reading(part.repeat(5_000 / part.length)), part);
});
