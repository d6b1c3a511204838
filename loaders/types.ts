/**
 * The nouns of the project. Every stage takes some of these and returns some of these;
 * stages never import one another, so what two of them share is declared here.
 */

/** A half-open stretch `[start, end)` in UTF-16 code units. Which text it lies in is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement: `text.slice(start, end)` becomes `is`. Positions belong to the text that the edit was made for. */
export interface Edit extends Span {
  readonly is: string;
  /** The rule that asked for it: the name of the rule's file. */
  readonly rule: string;
}

export type Severity = "error" | "warning" | "note";

/** Something a person should look at. Spans lie in the repaired text; null where the finding is about the whole file. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence in Chinese that names what is wrong and what to do. */
  readonly message: string;
  /** The same in English. */
  readonly messageEn: string;
  readonly span: Span | null;
  /** The words it is about, exactly as in the repaired text; "" where there are none. */
  readonly quote: string;
}

export type Format = "text" | "markdown" | "html" | "docx" | "pdf";

/** A file as read: decoded, and nothing else. Every source span of the product lies in `text`. */
export interface Source {
  /** Report id: the catalogue's, or the file name without its ending. */
  readonly report: string;
  readonly file: string;
  readonly sha256: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  readonly format: Format;
  /** WHATWG label ("utf-8", "gb18030", "utf-16le", "big5"); "" for containers (docx, pdf), whose text is the reader's. */
  readonly encoding: string;
  /** Decoded text; a byte order mark is kept as U+FEFF, so that offsets count from the first byte. */
  readonly text: string;
  /** What takes the container's markup away (HTML tags, navigation, Markdown signs); in order, not overlapping; [] for plain text. */
  readonly markup: readonly Edit[];
  readonly findings: readonly Finding[];
  /** Byte offset in the file of a code unit of `text`; null where the container has no such thing (docx, pdf). */
  readonly byteAt: (offset: number) => number | null;
}

/** The two-way map between repaired text and source text. */
export interface Concordance {
  /** The shortest span of the source that holds all that the repaired span was made from. */
  toSource(repaired: Span): Span;
  /** The shortest span of the repaired text that holds all that was made from the source span. */
  toRepaired(source: Span): Span;
}

/** One repair on record: what stood in the source and what stands now. */
export interface Repair {
  readonly rule: string;
  /** Span of the source text. */
  readonly source: Span;
  readonly was: string;
  readonly is: string;
}

/** Text that is kept but is no prose: captions, page furniture, and places that could not be restored. */
export interface Mark extends Span {
  readonly kind: "caption" | "furniture" | "unrestored";
}

export type Script = "simplified" | "traditional" | "mixed";

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

export type Role = "preamble" | "achievements" | "problems" | "plans" | "signature";

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
  /** Its clauses: cut at ，、。；： and the like outside brackets and quotes ("、" does not cut). They tile the sentence. */
  readonly clauses: readonly Span[];
  /** True where the same words (20 characters or more) stood earlier in the report: pasted twice. */
  readonly repeat: boolean;
}

/** What the text itself says about its report; null where it does not say. */
export interface Metadata {
  readonly title: string | null;
  readonly area: string | null;
  readonly year: number | null;
  readonly yearBasis: "stated" | "inferred" | null;
  readonly issuer: string | null;
  /** ISO date or year-month, as exact as the text. */
  readonly published: string | null;
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}

export type Bound = "exact" | "over" | "under" | "about" | "range";
export type Kind = "count" | "money" | "percent" | "change" | "duration" | "measure";
/** What the figure speaks of in time. */
export type PeriodBasis = "year" | "cumulative" | "point" | "target" | "previous";
export type ScopeKind = "area" | "own" | "unit" | "subset";

/** A quantity mentioned in the text. */
export interface Mention extends Span {
  readonly ordinal: number;
  /** Ordinal of its sentence, and which of the sentence's clauses it stands in. */
  readonly sentence: number;
  readonly clause: number;
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
  /** What is counted, from the clause: "行政复议案件 审结". */
  readonly subject: string;
  readonly period: PeriodBasis;
  /** First and last year that the figure covers, where the text names them; else null. */
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  readonly scope: ScopeKind;
  /** Ordinal of the mention that this one is a part of (其中), else null. */
  readonly partOf: number | null;
  /** It stands in a repeated sentence. */
  readonly repeat: boolean;
}

/** A number that is no quantity, and why. */
export interface Rejected extends Span {
  readonly sentence: number;
  readonly quote: string;
  /** Name of the rule that turned it down: date, ordinal, list-number, name, code, idiom … */
  readonly reason: string;
}

export interface Measured {
  readonly mentions: readonly Mention[];
  readonly rejected: readonly Rejected[];
}

/** Why a mention was given its indicator. `null` in a list of codings: none fits. */
export interface Coding {
  readonly indicator: string;
  /** The codebook rule that decided. */
  readonly rule: string;
  /** The cue words found, in reading order. */
  readonly cues: readonly string[];
  /** 0..1; how far the best indicator was ahead. */
  readonly confidence: number;
}

export type DocumentKind = "law" | "regulation" | "policy" | "plan" | "book_or_media" | "other";

/** A document named in 《》. */
export interface Citation extends Span {
  readonly sentence: number;
  /** Without the outer 《》; as printed in the repaired text. */
  readonly title: string;
  readonly kind: DocumentKind;
  /** National or local, where the words say it. */
  readonly level: "national" | "local" | null;
  /** 国发〔2020〕5号 where it follows, else null. */
  readonly number: string | null;
  readonly year: number | null;
}

/** A policy term of the lexicon and where it stands. */
export interface Term {
  readonly term: string;
  readonly count: number;
}

/** A part that the national inspection rules prescribe for the yearly report, and whether this one has it. */
export interface DutyPart {
  readonly part: "on_time" | "measures" | "problems" | "leaders" | "plans";
  readonly state: "present" | "short" | "missing" | "unknown" | "on_time" | "late";
  /** Ordinals of the sections that show it. */
  readonly sections: readonly number[];
  readonly note: string;
}

/** A passage that stands in two places. */
export interface Reuse {
  readonly reportA: string;
  readonly spanA: Span;
  readonly reportB: string;
  readonly spanB: Span;
  /** 0..1, Jaccard of character 5-grams of the two spans. */
  readonly similarity: number;
  /** True where the passage is common political wording, not a copied fact. */
  readonly formulaic: boolean;
}

/** A row of the catalogue. */
export interface CatalogueRow {
  readonly report: string;
  readonly file: string;
  readonly area: string;
  readonly year: number;
  readonly yearBasis: "stated" | "inferred";
  readonly title: string;
  readonly issuer: string;
  /** ISO date, year-month, or "". */
  readonly published: string;
  readonly genre: string;
  readonly url: string;
  readonly sha256: string;
  readonly note: string;
}

export interface Area {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly level: "province" | "prefecture" | "county";
  readonly parent: string;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly populationSource: string;
}

export interface Dimension {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A codebook entry with its cues: lists of words, `|` between alternatives in the file. */
export interface Indicator {
  readonly id: string;
  readonly dimension: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly definitionZh: string;
  /** The rest of the row, by column name: what the code stage reads (cues, units, kinds, sections, examples). */
  readonly cues: Readonly<Record<string, string>>;
}

/** All that analysts may edit, as read from `data/`; passed down, so that only `read` opens files. */
export interface Knowledge {
  readonly areas: readonly Area[];
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  /** Every file of `data/lexicons/` by its name without ending; CSV as rows by column name. */
  readonly lexicons: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** Everything that is known of one report. */
export interface Report {
  readonly source: Source;
  /** Null for a file that is not in the catalogue. */
  readonly row: CatalogueRow | null;
  readonly repaired: RepairedText;
  readonly metadata: Metadata;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly rejected: readonly Rejected[];
  /** One entry a mention. */
  readonly codings: readonly (Coding | null)[];
  readonly citations: readonly Citation[];
  readonly terms: readonly Term[];
  readonly duty: readonly DutyPart[];
  readonly findings: readonly Finding[];
}

export interface Corpus {
  readonly reports: readonly Report[];
  readonly reuse: readonly Reuse[];
  readonly knowledge: Knowledge;
}
