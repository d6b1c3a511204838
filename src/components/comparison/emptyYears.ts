/** The years in which an area has no figure that could stand in its series, and the reasons. Free of drawing and of the browser. */
import type {SilenceReason} from "../../shared/codes.js";
import {silenceReason} from "../../shared/silence.js";

interface Said {
  readonly year: number | null;
  readonly apart: ChartApart;
}
type ChartApart = Parameters<typeof silenceReason>[0][number];

interface EmptyYear {
  readonly year: number;
  readonly reason: SilenceReason;
}

/**
 * Of one area and indicator: `figures` are all that its reports say, `reported` the years of its reports. Years before its first
 * report and after its last are not empty: nothing is known of them.
 */
export function emptyYears(figures: readonly Said[], reported: readonly number[]): EmptyYear[] {
  const told = new Set(figures.filter(({apart}) => !apart).map(({year}) => year));
  const years = new Set(reported);
  const empty: EmptyYear[] = [];
  for (let year = Math.min(...reported); year <= Math.max(...reported); year++) {
    if (told.has(year)) continue;
    const instead = figures.filter((figure) => figure.year === year).map(({apart}) => apart);
    empty.push({year, reason: years.has(year) ? silenceReason(instead) : "no_report"});
  }
  return empty;
}
