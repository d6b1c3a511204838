import {type ChartFigure, chartFigure} from "./chartFigure.ts";
import {grouped} from "./grouped.ts";
import type {Row} from "./row.ts";
import {rowsIn, type Tables} from "./tables.ts";

/** A computed rate in the form of an indicator, with its parts and the indicator of the rate as reports say it. */
interface ComputedIndicator {
  readonly indicator: Row<"indicators">;
  readonly numerator: string;
  readonly denominator: string;
  readonly stated: string | null;
  /** Latest year first; the id of a figure is those of both parts, joined by a comma. */
  readonly figures: readonly ChartFigure[];
}

/** The computed rates that have figures. Their names say that they are computed. */
export function computedIndicators(tables: Tables): ComputedIndicator[] {
  const indicators = new Map(rowsIn(tables, "indicators").map((row) => [row.indicator, row]));
  const measurements = new Map(rowsIn(tables, "measurements").map((row) => [row.id, row]));
  const byRate = grouped(rowsIn(tables, "computed"), (row) => row.computed);
  return rowsIn(tables, "rates").flatMap(
    ({computed, nameZh, nameEn, numerator, denominator, stated, noteZh, noteEn}) => {
      const [above, below] = [indicators.get(numerator)!, indicators.get(denominator)!];
      const rows = (byRate.get(computed) ?? []).toSorted((a, b) => b.year - a.year);
      if (!rows.length) return [];
      const years = rows.map(({year}) => year);
      return {
        indicator: {
          ...above,
          indicator: computed,
          nameZh: `${nameZh}（算得）`,
          nameEn: `${nameEn} (computed)`,
          unit: "%",
          unitEn: "%",
          kind: "percent",
          definitionZh: `${above.nameZh} ÷ ${below.nameZh}：两数由报告同一句说出，比率由本站算得，并非报告自述。${noteZh ? `${noteZh}。` : ""}`,
          definitionEn:
            `${above.nameEn} ÷ ${below.nameEn}: both are told in one sentence of a report; the rate is worked out here and is not the report's own. ${noteEn ?? ""}`.trim(),
          examples: null,
          counterexamples: null,
          figures: rows.length,
          reports: new Set(rows.map(({report}) => report)).size,
          areas: new Set(rows.map(({series}) => series)).size,
          firstYear: years.at(-1) ?? null,
          lastYear: years[0] ?? null,
          gold: null,
          precision: null,
          recall: null
        },
        numerator,
        denominator,
        stated,
        figures: rows.map((row) => asFigure(row, measurements.get(row.numerator)!, measurements.get(row.denominator)!))
      };
    }
  );
}

/** A rate as charts take a figure: that of its numerator, with the value and bound of the rate. */
const asFigure = (row: Row<"computed">, above: Row<"measurements">, below: Row<"measurements">): ChartFigure => ({
  ...chartFigure(above),
  id: `${row.numerator},${row.denominator}`,
  indicator: row.computed,
  year: row.year,
  yearBasis: row.yearBasis,
  quote: `${above.quote} ÷ ${below.quote}`,
  value: hundredths(row.value),
  high: row.high === null ? null : hundredths(row.high),
  unit: row.unit,
  bound: row.bound,
  kind: "percent",
  direction: 0,
  subject: "",
  partOf: null,
  repeat: false,
  apart: null,
  observed: "value",
  findings: row.findings
});

/** Two decimals, as reports have rates; the table keeps the quotient. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;
