/** The parts of a text. */

import type {Genre, IssuerLevel, Role, YearBasis} from "../../shared/codes.ts";
import type {Span} from "./text.ts";

export type {Role};

/** A heading and what stands under it, up to the next heading. Sections are in reading order and tile the text. */
export interface Section extends Span {
  readonly ordinal: number;
  /** 1 is the highest heading; 0 is a stretch without a heading (preamble, closing lists, signature). */
  readonly level: number;
  /** As printed, with its number, without a closing full stop; two-line slogans joined by a space; null at level 0. */
  readonly heading: string | null;
  readonly headingSpan: Span | null;
  /** Ordinal of the section it stands under; null at the top. */
  readonly parent: number | null;
  readonly role: Role;
}

/** A sentence, up to and with its closing mark; never across a line or a heading; brackets, quotes and 《》 stay whole. */
export interface Sentence extends Span {
  readonly ordinal: number;
  /** Ordinal of its section. */
  readonly section: number;
  /** True where the same words (20 characters or more) stood earlier in the report: pasted twice. */
  readonly repeat: boolean;
}

/** The statements of the text itself about its report; null where it does not say. */
export interface Metadata {
  readonly title: string | null;
  /** The code of the area; its name where the gazetteer has none for it, or several. */
  readonly area: string | null;
  /** The codes that `area` may mean, where it is a name that several areas share. */
  readonly areaCandidates: readonly string[];
  readonly year: number | null;
  readonly yearBasis: YearBasis | null;
  readonly issuer: string | null;
  readonly issuerLevel: IssuerLevel | null;
  /** The body within the area whose report this is: its figures are not those of the area. Null where it speaks for the area. */
  readonly issuingBody: string | null;
  readonly genre: Genre | null;
  /** The date that its page gives, else that of the signature (落款): ISO date or year-month, as exact as the text. */
  readonly published: string | null;
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}

/**
 * A cell of a table with a number, and the words that say what its figure is: the heads of its column and of its row, the nearest
 * first, then the lines above the table. Spans lie in the repaired text.
 */
export interface TableCell extends Span {
  readonly columnHeads: readonly Span[];
  readonly rowHeads: readonly Span[];
  /** The cell of its row in a column of units; null where there is none. */
  readonly unit: Span | null;
  readonly captions: readonly Span[];
}
