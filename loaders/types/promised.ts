/** A promise and the report of the year after. */

import type {GeneralReason, PromiseOutcome} from "../../shared/codes.ts";
import type {Span} from "./text.ts";

/** The sentence of the later report that is nearest to one of the plans. */
export interface Answer {
  /** Ordinal of the sentence. */
  readonly sentence: number;
  /** The clause of it that is nearest, in the repaired text. */
  readonly clause: Span;
  /** How alike the two sentences are, 0..1. */
  readonly likeness: number;
  /** The places at which figures begin in its clauses that are near, or in the ones after these; in the repaired text. */
  readonly figures: readonly number[];
}

/** A sentence from the plans of a report and what the report of the year after says of it. */
export interface Promised {
  readonly report: string;
  readonly year: number;
  /** The report of the year after. */
  readonly next: string;
  /** Ordinal of the sentence. */
  readonly sentence: number;
  readonly outcome: PromiseOutcome;
  /** Why it is no promise; null where it is one. */
  readonly general: GeneralReason | null;
  /** The nearest sentence of what was done; null where none is near. It tells of the promise where the outcome says so. */
  readonly done: Answer | null;
  /** The nearest sentence of the plans; the same. */
  readonly planned: Answer | null;
}
