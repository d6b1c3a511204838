/** The spread of an indicator's figures by year. Free of drawing and of the browser. */
import type {Bound} from "../../shared/codes.js";
import {quantile} from "../../shared/quantile.js";

interface Placed {
  readonly year: number;
  readonly x: number;
  readonly bound: Bound;
}

/** Of fewer exact figures there are no quartiles. */
const FEWEST_FOR_QUARTILES = 5;

export interface YearSpread {
  readonly year: number;
  /** Figures of the year, and how many of them are exact. */
  readonly figures: number;
  readonly exact: number;
  readonly least: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly most: number;
}

/** The quartiles of each year with enough exact figures; bounds are left out, as they are not the values. Sorted by year. */
export function yearSpreads(figures: readonly Placed[]): YearSpread[] {
  const byYear = new Map<number, Placed[]>();
  for (const figure of figures) {
    const own = byYear.get(figure.year);
    if (own) own.push(figure);
    else byYear.set(figure.year, [figure]);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, own]) => {
      const values = own.flatMap(({x, bound}) => (bound === "exact" ? x : [])).sort((a, b) => a - b);
      if (values.length < FEWEST_FOR_QUARTILES) return [];
      const at = (share: number) => quantile(values, share);
      return {
        year,
        figures: own.length,
        exact: values.length,
        least: values[0]!,
        low: at(0.25),
        median: at(0.5),
        high: at(0.75),
        most: values.at(-1)!
      };
    });
}
