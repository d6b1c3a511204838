import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {table} from "arquero";
import {csvParse} from "d3-dsv";
import fc from "fast-check";
import {csv} from "../../loaders/tables/csv.ts";
import {csv as whole} from "../../shared/csv.ts";
import {harmless} from "../../shared/formula.ts";

const hostile = ["=1+1", '＝HYPERLINK("x")', "+86", "-1", "@SUM(A1)", "\t=1", " =1", "\u202e=1", "'=1", "\n", "正常"];

describe("CSV", () => {
  it("opens again with the same cells, formulas behind an apostrophe", () => {
    const text = new TextDecoder("utf-8", {ignoreBOM: true}).decode(
      csv(table({text: hostile, n: hostile.map((_, i) => -i)}))
    );
    assert.equal(text[0], "\uFEFF");
    assert.ok(text.endsWith("\r\n"));
    const rows = csvParse(text.slice(1));
    assert.deepEqual(
      rows.map((row) => row.text),
      hostile.map((cell) => (cell === "正常" ? cell : `'${cell}`))
    );
    assert.equal(rows[1]!.n, "-1");
  });

  it("is the same text however many lines are written at once", () => {
    for (const count of [0, 1, 9_999, 10_000, 20_001]) {
      const rows = Array.from({length: count}, (_, i) => ({word: `“${i}”，"引"`, n: i % 7 ? i : null}));
      const columns = {word: rows.map(({word}) => word), n: rows.map(({n}) => n)};
      const text = new TextDecoder("utf-8", {ignoreBOM: true}).decode(csv(table(columns)));
      assert.ok(text === `\uFEFF${whole(rows, ["word", "n"])}`, `${count} rows`);
    }
  });

  it("gives every text back, and never starts like a formula", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...hostile)), (text) => {
        const written = harmless(text);
        assert.ok(written === text || written === `'${text}`);
        assert.ok(!/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(written));
        assert.equal(written.startsWith("'"), written !== text);
      })
    );
  });
});
