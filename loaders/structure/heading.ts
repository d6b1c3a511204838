import type {Span} from "../types.ts";
import type {Style} from "./numbering.ts";

/** A heading; its span is that of the words as printed, its body begins behind the closing mark. */
export interface Heading extends Span {
  readonly style: Style | "slogan";
  readonly text: string;
  readonly bodyStart: number;
  /** Number in its list; 0 for an unnumbered one. */
  readonly value: number;
  /** Sentences follow it in its own line. */
  readonly runsIn: boolean;
  /** A sentence like 主要做了以下工作 stands right before it. */
  readonly introduced: boolean;
}

/** A heading in its tree; 1 is the highest level. */
export interface Levelled extends Heading {
  readonly level: number;
}

/** Written out, as a spread would give each heading an object layout of its own, and slow every look at it. */
export const levelled = (
  {style, start, end, text, bodyStart, value, runsIn, introduced}: Heading,
  level: number
): Levelled => ({style, start, end, text, bodyStart, value, runsIn, introduced, level});
