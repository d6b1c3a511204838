/** Quantities and their meaning. */

import type {Apart, Bound, Kind, Period, PeriodBasis, Scope} from "../../shared/codes.ts";
import type {RejectionReason} from "../../shared/recordCodes.ts";
import type {Span} from "./text.ts";

export type {Apart, Bound, Kind, Period, PeriodBasis, Scope};

/** A quantity mentioned in the text. */
export interface Mention extends Span {
  readonly ordinal: number;
  /** Ordinal of its sentence. */
  readonly sentence: number;
  /** The clause that it stands in, without the marks on both sides. */
  readonly clause: Span;
  /** `text.slice(start, end)`: number + qualifier + measure word (四次, 1万余份, 99%以上, 不少于4次). */
  readonly quote: string;
  /** In `unit`; 万 and 亿 are multiplied out; percent stays percent (99, not 0.99); money in whole units of its currency. */
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly high: number | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: Kind;
  /** Direction of a figure of kind "change": 1 up, -1 down; 0 otherwise. */
  readonly direction: -1 | 0 | 1;
  /** False where the number is part of a name or of the structure of government (三项制度, 两级检察院). */
  readonly reported: boolean;
  /** The thing counted, from the clause: "行政复议案件 审结". */
  readonly subject: string;
  /** Ordinal of the mention that this one is a part of (其中), else null. */
  readonly partOf: number | null;
  /** Its sentence or its clause stood before, word for word. */
  readonly repeat: boolean;
}

/** A mention with its reference period and scope: of what time and of what part of its area it is. */
export interface Figure extends Mention {
  readonly period: Period;
  /** First and last year that the figure covers; null where neither the text nor the report says. */
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  readonly periodBasis: PeriodBasis;
  /** The words that decide the period; null where none do and the report's year is assumed. */
  readonly periodEvidence: Span | null;
  readonly scope: Scope;
  /** The body within the area that the figure is of (法院, 派出所). */
  readonly body: string | null;
  /** Present where the text was recognised from pictures and no person has checked it. */
  readonly unconfirmed?: true;
}

/** A number that is no quantity, and why. */
export interface Rejected extends Span {
  readonly sentence: number;
  readonly quote: string;
  /** Why it is none. */
  readonly reason: RejectionReason;
}

export interface Measured {
  readonly mentions: readonly Mention[];
  readonly rejected: readonly Rejected[];
}

/** One reading of the words around a figure, and the rules of the codebook that fit it, the best first. */
export interface Attempt {
  /** In which words it was looked for: around the figure, past a parenthetical clause, or in the clause before. */
  readonly reading: "around" | "past" | "before";
  /** The words read, by where they stand. */
  readonly words: Readonly<Record<"clause" | "own" | "after" | "rest" | "lead" | "shared", string>>;
  /** Earlier clauses of the sentence, the nearest first. */
  readonly clausesBefore: readonly string[];
  readonly candidates: readonly {
    readonly indicator: string;
    readonly rule: string;
    readonly score: number;
    readonly cues: readonly string[];
  }[];
}

/** Why a mention was given its indicator. `null` in a list of codings: none fits. */
export interface Coding {
  readonly indicator: string;
  /** The codebook rule that decided. */
  readonly rule: string;
  /** Words of the clause that was read for it: the figure's own; for one without words, the clause before. */
  readonly clause: string;
  /** The cue words found, in reading order. */
  readonly cues: readonly string[];
  /** 0..1; how far the best indicator was ahead. */
  readonly confidence: number;
}
