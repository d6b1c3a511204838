/** Whether the figures of a chart may be compared, from the drawn figures themselves. Free of drawing and of the browser. */

import {deedsOf} from "../../shared/deeds.js";
import type {Plotted} from "./comparison.ts";

/** Reasons against comparing, in the order in which they are told. */
const reasons = ["subject", "year", "level", "genre", "period", "scope", "bound", "conflict", "questioned"] as const;
type Reason = (typeof reasons)[number];

/** Facts of areas and reports: their level, their genre. */
export interface Surroundings {
  readonly levelOf: (area: string) => string;
  readonly genreOf: (report: string) => string;
}

/**
 * The reasons not to compare figures of one indicator with one another; none where they may be compared. The things that are counted differ if
 * the words name different deeds (受理, 审结); words that name none say nothing against it. Figures of one area may be of different years;
 * several areas need a year that all of them tell.
 */
export function against(figures: readonly Plotted[], {levelOf, genreOf}: Surroundings): Reason[] {
  if (figures.length < 2) return [];
  const differ = (of: (figure: Plotted) => unknown) => new Set(figures.map(of)).size > 1;
  const named = new Set(figures.map(({subject}) => deedsOf(subject)).filter(Boolean));
  const areas = new Set(figures.map(({area}) => area));
  const inYear = (year: number) => new Set(figures.filter((figure) => figure.year === year).map(({area}) => area)).size;
  const holds: Record<Reason, boolean> = {
    subject: named.size > 1,
    year: !figures.some(({year}) => inYear(year) === areas.size) && areas.size > 1,
    level: differ(({area}) => levelOf(area)),
    genre: differ(({report}) => genreOf(report)),
    period: differ(({period}) => period) || differ(({periodBasis}) => periodBasis === "report"),
    scope: differ(({scope}) => scope),
    bound: figures.some(({bound}) => bound !== "exact"),
    conflict: figures.some(({observed}) => observed === "conflict"),
    questioned: figures.some(({findings, yearBasis}) => findings !== null || yearBasis !== "stated")
  };
  return reasons.filter((reason) => holds[reason]);
}

/** The one figure that is above, or below, all others; null where several share the end. */
export const findEnd = (figures: readonly Plotted[], end: "most" | "least"): Plotted | null => {
  const sign = end === "most" ? 1 : -1;
  const sorted = figures.toSorted((one, other) => sign * (other.x! - one.x!));
  return sorted.length > 1 && sorted[0]!.x === sorted[1]!.x ? null : (sorted[0] ?? null);
};
