import type {PlacedBinding} from "./binding.js";
import type {Block} from "./model.js";

/** How a binding stands: as the author saw it; with another value; without anything at its address; not understood. */
export type BoundState = "holds" | "changed" | "missing" | "unknown";

/** A footnote: the work in a style of reference, the sentence, and its place. */
export interface Note {
  readonly number: number;
  readonly reference: string;
  /** The words of the report; null where the note is of a whole report. */
  readonly quote: string | null;
  readonly report: string;
  /** Place in the source text; null for the report as a whole. */
  readonly at: number | null;
  /** Remarks that a reader needs: a total of several years, a part of the area, a doubt. */
  readonly remarks: readonly string[];
}

/** A cell of an exhibit: words, and the figure that they come from. */
export interface ExhibitCell {
  readonly text: string;
  readonly figure: string | null;
  readonly numeric: boolean;
}

/** A table of values, which stands for itself or beside a chart. */
export interface Exhibit {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ExhibitCell[])[];
  /** Rows that are left out. */
  readonly left: number;
  /** Numbers of the notes of the reports that it is made from. */
  readonly notes: readonly number[];
}

/** A binding with its result. */
export interface Bound {
  readonly kind: "bound";
  readonly placed: PlacedBinding;
  readonly state: BoundState;
  /** The words shown; words in brackets instead of a missing figure. */
  readonly text: string;
  /** Its fault, or the way it was worked out; null if nothing need be said. */
  readonly remark: string | null;
  readonly computed: boolean;
  /** The figure or sentence (`report@offset`) that it leads to. */
  readonly address: string | null;
  readonly note: number | null;
  readonly exhibit: Exhibit | null;
  /** The pin that holds now; null for bindings without one. */
  readonly pin: string | null;
}

/** A brief in a language, everything looked up. */
export interface BriefDocument {
  readonly title: string;
  readonly blocks: readonly Block<Bound>[];
  readonly notes: readonly Note[];
  /** Ids of the reports cited, in the order of their first note. */
  readonly reports: readonly string[];
}
