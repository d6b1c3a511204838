import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {rowsOf} from "../../loaders/tables/rowsOf.ts";
import {findQuotient} from "../../shared/quotient.ts";
import {corpusOf} from "../observe/corpusOf.ts";

/** Rate, bound and upper end that follow from a text of one report. */
const rates = (text: string) =>
  rowsOf
    .computed(corpusOf({"620400-2023": text}))
    .map(({computed, value, bound, high}) =>
      [computed, value.toFixed(2), bound, ...(high === null ? [] : [high.toFixed(2)])].join(" ")
    );

describe("rates computed from parts", () => {
  it("follow from two figures of one sentence", () =>
    assert.deepEqual(rates("全市共调解矛盾纠纷500件，调解成功480件。"), ["computed.mediation_success 96.00 exact"]));

  it("have the bound that follows from those of their parts", () => {
    assert.deepEqual(rates("全市共调解矛盾纠纷500余件，调解成功480件。"), ["computed.mediation_success 96.00 under"]);
    assert.deepEqual(rates("全市共调解矛盾纠纷500件，调解成功480余件。"), ["computed.mediation_success 96.00 over"]);
    assert.deepEqual(rates("全市共调解矛盾纠纷1.5万件，调解成功1.4万件。"), ["computed.mediation_success 93.33 about"]);
  });

  it("do not follow from figures of different sentences, nor where a part is larger than its whole", () => {
    assert.deepEqual(rates("全市共调解矛盾纠纷500件。人民调解委员会调解成功480件。"), []);
    assert.deepEqual(rates("全市共调解矛盾纠纷500件，调解成功580件。"), []);
  });

  it("may exceed 100% where cases of earlier years count in", () =>
    assert.deepEqual(rates("全年受理行政复议案件100件，审结120件。"), [
      "computed.reconsideration_closing 120.00 exact"
    ]));
});

describe("a quotient", () => {
  const figure = (
    bound: "exact" | "over" | "under" | "about" | "range",
    value: number,
    high: number | null = null
  ) => ({
    bound,
    value,
    high
  });

  it("of ranges is a range of all that it may be", () => {
    assert.deepEqual(findQuotient(figure("range", 2, 4), figure("exact", 4)), figure("range", 0.5, 1));
    assert.deepEqual(findQuotient(figure("exact", 2), figure("range", 4, 8)), figure("range", 0.25, 0.5));
    assert.deepEqual(findQuotient(figure("range", 2, 4), figure("range", 4, 8)), figure("range", 0.25, 1));
  });

  it("of bounds that pull apart is approximate, and nothing is divided by none", () => {
    assert.equal(findQuotient(figure("over", 2), figure("over", 4))?.bound, "about");
    assert.equal(findQuotient(figure("over", 2), figure("under", 4))?.bound, "over");
    assert.equal(findQuotient(figure("range", 2, 3), figure("over", 4))?.bound, "about");
    assert.equal(findQuotient(figure("exact", 2), figure("exact", 0)), null);
  });
});

describe("official statistics", () => {
  const rows = rowsOf.official(corpusOf({}));

  it("have a source and a definition each, and one value an area and year", () => {
    assert.ok(rows.length > 0 && rows.every(({source, definition, url}) => source && definition && url));
    assert.equal(new Set(rows.map(({series, area, year}) => `${series} ${area} ${year}`)).size, rows.length);
  });

  it("of the Ministry of Justice sum up to its own total, less that of the corps, which has no code", () => {
    const sum = rows
      .filter(({series, year}) => series === "moj_accepted" && year === 2019)
      .reduce((total, {value}) => total + value, 0);
    assert.equal(sum, 183_489 - 146);
  });
});
