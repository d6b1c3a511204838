/** The entries that a careful reader makes in a series. */

import type {ChoiceRule, ObservationStatus, Period, SilenceReason} from "../../shared/codes.ts";
import type {Figure} from "./figure.ts";

/** A figure with the report that tells it. */
export interface Told {
  /** Its address, as in `measurements`: report@start in the source. */
  readonly id: string;
  readonly report: string;
  /** Reporting year of that report. */
  readonly year: number;
  readonly figure: Figure;
}

/** The state of knowledge on an area, an indicator and a time: the one figure that stands for it, or several that contradict one another. */
export interface Observation {
  /** Code of the area as its report has it, and the code under which its series goes on today. */
  readonly area: string;
  readonly series: string;
  readonly indicator: string;
  /** "year" for a year, else the several years that a total is of. */
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  /** Null in a conflict. */
  readonly value: Told | null;
  /** Figures that say the same value again. */
  readonly again: readonly Told[];
  /** Figures with another value that competed, in reading order; in a conflict all of them. */
  readonly others: readonly Told[];
  readonly rule: ChoiceRule;
  readonly status: ObservationStatus;
  /** The figure of a later report for the same year, where it says another value. */
  readonly restated: Told | null;
}

/** An indicator that an area told of before and not in this year; a year without a report, where the indicator is null. */
export interface Silence {
  readonly area: string;
  readonly series: string;
  readonly year: number;
  readonly indicator: string | null;
  readonly report: string | null;
  readonly reason: SilenceReason;
  /** The last year before with an observation, and that observation's value; null where a conflict stands there. */
  readonly lastYear: number | null;
  readonly lastValue: number | null;
  /** In how many of the area's reported years the indicator is told of. */
  readonly told: number;
  readonly reported: number;
}
