import type {Apart, Kind, Period, Scope} from "./codes.js";
import {isPercent} from "./percent.js";

/** The facts of a figure that comparability depends on. `year` is the year of its report. */
export interface Situated {
  readonly kind: Kind;
  readonly unit: string;
  readonly period: Period;
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  readonly scope: Scope;
  readonly repeat: boolean;
  readonly year: number | null;
  readonly unconfirmed?: true;
}

/** The facts of an indicator that it depends on. */
export interface Counted {
  readonly kind: Kind;
  readonly unit: string;
}

const byPeriod: Readonly<Record<Period, Apart | null>> = {
  year: null,
  point: null,
  part_year: "part_year",
  multi_year: "several_years",
  term: "several_years",
  plan: "several_years",
  to_date: "to_date",
  target: "target",
  previous: "other_year",
  other: "other_year"
};

const byScope: Readonly<Record<Scope, Apart | null>> = {
  area: null,
  own: null,
  subset: "part",
  unit: "body",
  other_level: "other_level",
  other_area: "other_area"
};

/**
 * Why a figure may not stand in an annual series of its indicator for the year of its report; null where it may: a flow of that
 * year, or a stock or rate at its end, of the whole area, told for the first time.
 */
export function findApart(figure: Situated, indicator: Counted): Apart | null {
  if (figure.unconfirmed) return "unconfirmed";
  if (figure.kind === "change" && indicator.kind !== "change") return "growth";
  if (indicator.kind !== "change" && isPercent(figure.unit) !== isPercent(indicator.unit)) return "unit";
  const period = byPeriod[figure.period];
  if (period) return period;
  if (figure.year !== null && (figure.periodTo ?? figure.year) !== figure.year) return "other_year";
  if (figure.repeat) return "repeat";
  return byScope[figure.scope];
}
