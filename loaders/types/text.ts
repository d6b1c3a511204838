/** Files, texts and the way between them. */

import type {Script, Severity} from "../../shared/codes.ts";
import type {FindingRule, FormatName, RepairRule} from "../../shared/recordCodes.ts";

export type {Severity};

/** A half-open stretch `[start, end)` in UTF-16 code units. Which text it lies in is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement: `text.slice(start, end)` becomes `is`. Positions belong to the text that the edit was made for. */
export interface Edit extends Span {
  readonly is: string;
}

/** Something a person should look at. Spans lie in the repaired text; null where the finding is about the whole file. */
export interface Finding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  /** One sentence in Chinese that names what is wrong and what to do. */
  readonly message: string;
  /** The same in English. */
  readonly messageEn: string;
  readonly span: Span | null;
  /** The words it is about, exactly as in the repaired text; "" where there are none. */
  readonly quote: string;
}

/** A file as read: decoded, and nothing else. Every source span of the product lies in `text`. */
export interface Source {
  /** Report id: the catalogue's, or the file name without its ending. */
  readonly report: string;
  readonly file: string;
  readonly sha256: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** The name of its format in `read/formats/`. */
  readonly format: FormatName;
  /** WHATWG label ("utf-8", "gb18030", "utf-16le", "big5"); "" for containers (docx, pdf), whose text is the reader's. */
  readonly encoding: string;
  /** Decoded text; a byte order mark is kept as U+FEFF, so that offsets count from the first byte. */
  readonly text: string;
  /** Present where the text was recognised from pictures of the pages. */
  readonly textFrom?: "ocr";
  /** The edits that take the container's markup away (HTML tags, navigation, Markdown signs); in order, not overlapping; [] for plain text. */
  readonly markup: readonly Edit[];
  readonly findings: readonly Finding[];
  /** Byte offset in the file of a code unit of `text`; null where the container has no such thing (docx, pdf). */
  readonly byteAt: (offset: number) => number | null;
}

/** Edits that moved what stands behind them: their spans before and after, as start, end, start, end … */
export interface Step {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** The two-way map between repaired text and source text. */
export interface Concordance {
  /** The parts that it is made of, as plain data; from the source on. */
  readonly steps: readonly Step[];
  /** The shortest span of the source that holds all that the repaired span was made from. */
  toSource(repaired: Span): Span;
  /** The shortest span of the repaired text that holds all that was made from the source span. */
  toRepaired(source: Span): Span;
}

/** One repair on record: what stood in the source and what stands now. */
export interface Repair {
  readonly rule: RepairRule;
  /** Span of the source text. */
  readonly source: Span;
  readonly was: string;
  readonly is: string;
}

/** Text that is kept but is no prose: captions, page furniture, and places that could not be restored. */
export interface Mark extends Span {
  readonly kind: "caption" | "furniture" | "unrestored";
}

/** A report's text after repair: Simplified Chinese, with the way back to the source. */
export interface RepairedText {
  readonly text: string;
  readonly concordance: Concordance;
  readonly repairs: readonly Repair[];
  readonly marks: readonly Mark[];
  /** Script of the source. */
  readonly script: Script;
  readonly findings: readonly Finding[];
}
