import type {Indicator, Pattern, Position} from "../types.ts";
import type {Accepted} from "./units.ts";

/** A pattern with what it codes. Its groups are numbered from `firstGroup` on, over all patterns. */
export interface Rule extends Pattern {
  readonly number: number;
  readonly indicator: Indicator;
  /** Ordinal of the indicator in the codebook. */
  readonly row: number;
  readonly firstGroup: number;
  readonly accepted: Accepted;
}

/** The groups of rules that a word fills, by where it must stand for that; and the rows of indicators that it excludes. */
export interface Effects extends Readonly<Record<Position, readonly number[]>> {
  /** Beside the figure, and anywhere earlier in the sentence. */
  readonly excludesHere: readonly number[];
  readonly excludesEarlier: readonly number[];
}

/** The effect of a word of the codebook, or of its lexicons, at each of its places. */
export interface WordUse extends Effects {
  readonly isTopic: boolean;
  /** A topic that hides those named farther away; general ones (政务服务) do not. */
  readonly hidesTopics: boolean;
  readonly isVerb: boolean;
  /** One of the verbs that take an object (新增, 受理), whatever position the codebook gives it. */
  readonly isFiniteVerb: boolean;
  /** It says nothing of what is counted: 共计, 全市, 达. */
  readonly isFiller: boolean;
}
