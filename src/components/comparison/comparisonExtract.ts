/** The figures of a comparison, to be taken away. */

import {t} from "../base/language.js";
import type {Extract} from "../chart/downloads.js";
import {areaName, indicatorName} from "../store/corpusContents.js";
import type {Comparison} from "./comparison.js";
import {gapWords} from "./figureWords.js";
import type {DrawnFigure, Panel} from "./panels.js";

const named = <Cell extends {readonly area: string; readonly indicator: string}>(cell: Cell) => ({
  ...cell,
  areaName: areaName(cell.area),
  indicatorName: indicatorName(cell.indicator)
});

/** The drawn figures with their words, cells without a figure included; in full, the rows of `measurements` with all their columns. */
export function extract(
  drawn: readonly Panel[],
  {gaps}: Comparison,
  words: {readonly title: string; readonly source: string}
): Extract<Partial<DrawnFigure>> {
  const figures = drawn.flatMap((panel) => panel.figures);
  const indicators = [...new Set(drawn.map(({indicator}) => indicator))];
  return {
    ...words,
    name: `fazhi-${indicators.join("-").slice(0, 60)}`,
    columns: {
      id: t("fact.id"),
      area: t("fact.area"),
      areaName: t("fact.areaName"),
      year: t("fact.year"),
      indicator: t("fact.indicator"),
      indicatorName: t("fact.indicatorName"),
      label: t("fact.label"),
      value: t("fact.value"),
      high: t("fact.high"),
      unit: t("fact.unit"),
      bound: t("fact.bound"),
      x: t("fact.measured"),
      apart: t("fact.remark"),
      findings: t("fact.findings"),
      yearBasis: t("fact.yearBasis"),
      subject: t("fact.subject"),
      period: t("fact.period"),
      periodBasis: t("fact.periodBasis"),
      scope: t("fact.scope"),
      quote: t("fact.quote"),
      report: t("fact.report")
    },
    rows: () => [
      ...figures.map(named),
      ...gaps.map((gap) => {
        const {area, indicator, year} = gap;
        return named({area, indicator, year, label: gapWords(gap)});
      })
    ],
    full: async () => {
      const {query} = await import("../store/queryEngine.js");
      return query<object>(
        "SELECT * FROM measurements WHERE id IN (SELECT unnest(string_split(?, chr(10)))) ORDER BY indicator, area, year, ordinal",
        [figures.map(({id}) => id).join("\n")]
      );
    }
  };
}
