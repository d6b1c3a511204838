/** Figures in the chosen measure: as they are, per 10,000 residents, as shares of all, or against the first year. */
import {quotientBound} from "../../shared/quotient.js";
import type {Choice, Measure} from "./comparisonChoice.ts";
import {type AreaPopulation, cellOf, type IndicatorUnit, type Plotted} from "./plotted.js";

/** Whether a measure makes sense of an indicator: a percentage has no "per 10,000 residents". */
export const measurable = (indicator: IndicatorUnit, measure: Measure): boolean =>
  measure === "absolute" || indicator.kind === "count" || indicator.kind === "money" || indicator.kind === "measure";

const seriesOf = ({indicator, area}: Plotted) => `${indicator} ${area}`;
const yearOf = ({indicator, year}: Plotted) => `${indicator} ${year}`;

/** Figures per 100 of what they are held against; null where that is nothing. */
const percentOf = (value: number, whole: number) => (whole ? (value * 100) / whole : null);

/** A function that turns a figure into the chosen measure; `plain` are the comparable figures of the chart. A figure for which the measure has no meaning has x null. */
export function measureOf(
  {measure}: Choice,
  plain: readonly Plotted[],
  areas: ReadonlyMap<string, AreaPopulation>,
  indicators: ReadonlyMap<string, IndicatorUnit>
): (figure: Plotted) => Plotted {
  const has = (figure: Plotted) => figure.apart !== "growth" && measurable(indicators.get(figure.indicator)!, measure);
  const none = (figure: Plotted) => ({...figure, x: null, x2: null});
  const scaled = (figure: Plotted, by: number) => ({
    ...figure,
    x: figure.value * by,
    x2: figure.high === null ? null : figure.high * by
  });
  if (measure === "absolute") return (figure) => scaled(figure, 1);
  if (measure === "percapita")
    return (figure) => {
      const population = areas.get(figure.area)?.population;
      return has(figure) && population ? scaled(figure, 10_000 / population) : none(figure);
    };
  const against = measure === "share" ? ofYear(plain) : ofFirst(plain);
  return (figure) => (has(figure) ? (against(figure) ?? none(figure)) : none(figure));
}

/** Shares of the sum of all areas of a year. A figure that a report gives twice counts once. One area alone has all: that says nothing. */
function ofYear(plain: readonly Plotted[]): (figure: Plotted) => Plotted | null {
  const years = new Map<string, Map<string, Plotted>>();
  for (const figure of plain) {
    const year = years.get(yearOf(figure)) ?? new Map<string, Plotted>();
    const once = `${cellOf(figure)} ${figure.value}`;
    if (!year.has(once)) year.set(once, figure);
    years.set(yearOf(figure), year);
  }
  return (figure) => {
    const all = [...(years.get(yearOf(figure))?.values() ?? [])];
    if (new Set(all.map(({area}) => area)).size < 2) return null;
    const total = all.reduce((sum, {value}) => sum + value, 0);
    const others = all.filter(({area, value}) => area !== figure.area || value !== figure.value);
    const x2 = figure.high === null ? null : percentOf(figure.high, total - figure.value + figure.high);
    return {...figure, x: percentOf(figure.value, total), x2, bound: quotientBound(figure, others)};
  };
}

/** Values per 100 of the area's first year. */
function ofFirst(plain: readonly Plotted[]): (figure: Plotted) => Plotted | null {
  const first = new Map<string, Plotted>();
  for (const figure of plain)
    if (figure.year < (first.get(seriesOf(figure))?.year ?? Number.POSITIVE_INFINITY))
      first.set(seriesOf(figure), figure);
  return (figure) => {
    const base = first.get(seriesOf(figure));
    if (!base) return null;
    if (base.id === figure.id) return {...figure, x: 100, x2: null, bound: "exact"};
    const x2 = figure.high === null ? null : percentOf(figure.high, base.value);
    return {...figure, x: percentOf(figure.value, base.value), x2, bound: quotientBound(figure, [base])};
  };
}
