import type {Corpus, Indicator, Score} from "../../types.ts";
import {type ChartFigure, chartFigure} from "../chartFigure.ts";
import {computedIndicators} from "../computedIndicators.ts";
import {grouped} from "../grouped.ts";
import type {Row} from "../row.ts";
import {rowsIn, type Tables} from "../tables.ts";

/** The data that the page of an indicator, and Compare, have before any question is asked. */
export interface IndicatorReading {
  readonly indicator: Row<"indicators">;
  /** The cues of it, as written in the codebook: words wanted, words that exclude, units (classes spelt out), other kinds. */
  readonly cues: Readonly<Record<"must" | "not" | "units" | "kinds", string>>;
  /** How well the program codes it, and its dimension, on the texts held out; null where they have no such figure. */
  readonly accuracy: Score | null;
  readonly dimensionAccuracy: Score | null;
  /** The same of texts on which rules were improved. */
  readonly fit: Score | null;
  /** Its reported figures, latest year first. */
  readonly figures: readonly ChartFigure[];
  /** Of a rate that is computed, the indicators of its parts and of the rate as reports say it; null of an indicator of the codebook. */
  readonly parts: {readonly numerator: string; readonly denominator: string; readonly stated: string | null} | null;
  /** The computed rates that this indicator is a part of, or the stated form of. */
  readonly rates: readonly string[];
  /** Figures of official statistics for the same thing. */
  readonly official: readonly (Row<"official"> & Pick<Row<"areas">, "nameZh" | "nameEn">)[];
  /** The indicators found in the same reports, nearest first, and how many reports hold both. */
  readonly together: readonly {readonly indicator: string; readonly reports: number}[];
}

const MOST_TOGETHER = 8;

/** The readings of all indicators of the codebook and of all computed rates that have figures. */
export function* indicatorReadings({knowledge, accuracy}: Corpus, tables: Tables): Generator<IndicatorReading> {
  const reported = rowsIn(tables, "measurements").filter((row) => row.indicator && row.reported);
  const figuresOf = grouped(reported, (row) => row.indicator);
  const reportsOf = new Map([...figuresOf].map(([id, rows]) => [id, new Set(rows.map((row) => row.report))]));
  const cuesOf = new Map(knowledge.indicators.map(({id, cues}) => [id, cues]));
  const unitsOf = new Map(knowledge.units.map((row) => [row.class, row.units.join("|")]));
  const rates = computedIndicators(tables);
  const areas = new Map(rowsIn(tables, "areas").map((row) => [row.area, row]));
  const named = rowsIn(tables, "official").map((row) => {
    const {nameZh, nameEn} = areas.get(row.area)!;
    return {...row, nameZh, nameEn};
  });
  const official = grouped(named, (row) => row.indicator);
  for (const indicator of rowsIn(tables, "indicators")) {
    const rows = figuresOf.get(indicator.indicator) ?? [];
    const latest = rows.toSorted(
      (a, b) => (b.year ?? 0) - (a.year ?? 0) || order(a.area ?? "", b.area ?? "") || a.ordinal - b.ordinal
    );
    yield {
      indicator,
      cues: written(cuesOf.get(indicator.indicator)!, unitsOf),
      accuracy: accuracy?.heldOut?.indicators[indicator.indicator] ?? null,
      dimensionAccuracy: accuracy?.heldOut?.dimensions[indicator.dimension] ?? null,
      fit: accuracy?.passages?.indicators[indicator.indicator] ?? null,
      figures: latest.map(chartFigure),
      parts: null,
      rates: rates
        .filter(({figures, ...rate}) => [rate.numerator, rate.denominator, rate.stated].includes(indicator.indicator))
        .map((rate) => rate.indicator.indicator),
      official: official.get(indicator.indicator) ?? [],
      together: together(indicator.indicator, reportsOf)
    };
  }
  for (const {indicator, numerator, denominator, stated, figures} of rates)
    yield {
      indicator,
      cues: {must: "", not: "", units: "", kinds: ""},
      accuracy: null,
      dimensionAccuracy: null,
      fit: null,
      figures,
      parts: {numerator, denominator, stated},
      rates: [],
      official: [],
      together: []
    };
}

/** Cues as the codebook writes them, with the classes of units spelt out. */
const written = ({must, not, units, kinds}: Indicator["cues"], unitsOf: ReadonlyMap<string, string>) => ({
  must: must.map(({source}) => source).join(" / "),
  not: not.map(({source}) => source).join(" / "),
  units: units.map((name) => unitsOf.get(name) ?? name).join("|"),
  kinds: kinds.join("|")
});

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Indicators by the Jaccard coefficient of their sets of reports with this one's. */
function together(indicator: string, reportsOf: ReadonlyMap<string, ReadonlySet<string>>) {
  const own = reportsOf.get(indicator) ?? new Set();
  return [...reportsOf]
    .filter(([other]) => other !== indicator)
    .map(([other, reports]) => {
      const both = [...reports].filter((report) => own.has(report)).length;
      return {indicator: other, reports: both, likeness: both / (own.size + reports.size - both)};
    })
    .filter(({reports}) => reports > 0)
    .sort((a, b) => b.likeness - a.likeness || b.reports - a.reports || order(a.indicator, b.indicator))
    .slice(0, MOST_TOGETHER)
    .map(({indicator, reports}) => ({indicator, reports}));
}
