import type {RejectionReason} from "../../../shared/recordCodes.ts";
import type {Described, Span} from "../../types.ts";
import type {CellReading} from "../cells/cells.ts";
import type {Lexicon} from "../lexicon.ts";
import type {Quantity} from "../quantity.ts";

/** A number with its place and all that the rules look at to decide whether it is a quantity. */
export interface Candidate {
  readonly text: string;
  readonly quantity: Quantity;
  readonly lexicon: Lexicon;
  /** Ordinal of its sentence. */
  readonly sentence: number;
  readonly clause: Span;
  /** The quotation that it stands in, without the marks; null outside. */
  readonly quoted: Span | null;
  /** The number turned down right before this one in the same clause, and why; null otherwise. */
  readonly before: {readonly end: number; readonly reason: RejectionReason} | null;
  /** The heads of its table; null outside tables. */
  readonly inTable: CellReading | null;
}

/** A ground for turning a number down. */
export interface Rule extends Described<RejectionReason> {
  run(candidate: Candidate): boolean;
}
