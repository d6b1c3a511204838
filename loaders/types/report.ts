/** A report, and all of them. */

import type {DocumentKind, DocumentLevel, DutyPartName, DutyState, IssuerLevel} from "../../shared/codes.ts";
import type {Accuracy} from "./accuracy.ts";
import type {CollatedVersion} from "./collated.ts";
import type {LedgerEntry} from "./coverage.ts";
import type {Coding, Figure, Rejected} from "./figure.ts";
import type {CatalogueRow, Knowledge} from "./knowledge.ts";
import type {Observation, Silence} from "./observation.ts";
import type {Metadata, Section, Sentence} from "./outline.ts";
import type {Promised} from "./promised.ts";
import type {Finding, RepairedText, Source, Span} from "./text.ts";

export type {DocumentKind, DocumentLevel};

/** A document named in 《》. */
export interface Citation extends Span {
  /** Ordinal of its sentence; null in a caption. */
  readonly sentence: number | null;
  /** Without the outer 《》; as printed in the repaired text. */
  readonly title: string;
  readonly kind: DocumentKind;
  /** National or local, where the words say it. */
  readonly level: DocumentLevel | null;
  /** 国发〔2020〕5号 where it follows, else null. */
  readonly number: string | null;
  readonly year: number | null;
}

/** A policy term of the lexicon and where it stands. */
export interface Term {
  readonly term: string;
  readonly count: number;
  /** Every occurrence in the repaired text, in reading order; variants included. */
  readonly spans: readonly Span[];
}

/** The part of a text that the words of a term group take. */
export interface GroupAttention {
  readonly group: string;
  /** Occurrences of its words. */
  readonly count: number;
  /** Letters and digits of these. */
  readonly letters: number;
  /** Ordinals of the sentences with one, in reading order. */
  readonly sentences: readonly number[];
  /** Its words and how often each counts, the commonest first. */
  readonly words: readonly {readonly word: string; readonly count: number}[];
}

/** The counts of the term groups in a text, and the text that they are held against: its sentences without those that stood before in it. */
export interface Attention {
  /** Letters and digits of these sentences. */
  readonly letters: number;
  /** Their number. */
  readonly sentences: number;
  /** One entry a group, in the order of the codebook; with nothing in it where no word of the group occurs. */
  readonly groups: readonly GroupAttention[];
}

/** A part that the national inspection rules prescribe for the yearly report, and whether this one has it. */
export interface DutyPart {
  readonly part: DutyPartName;
  readonly state: DutyState;
  /** Ordinals of the sections that show it. */
  readonly sections: readonly number[];
  /** The observation, in Chinese: the genre of the text, and how much is said or when it was published. */
  readonly note: string;
  /** The same in English. */
  readonly noteEn: string;
}

/** When a report was signed, published and captured: three facts, each an ISO date or year-month, null where it is unknown. */
export interface ReportDates {
  readonly signed: string | null;
  /** As its page, its paper or the catalogue states it. */
  readonly published: string | null;
  readonly accessed: string | null;
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

/** The part of the tables that costs as much as reading the report. */
export interface Prepared {
  /** The words of each sentence, in order, a blank between two. */
  readonly words: readonly string[];
  /** Each of its words once, in the order of their first places, a blank between two; how each is read (pinyin without tones), a line each; and how often it stands. */
  readonly vocabulary: {readonly words: string; readonly readings: string; readonly counts: Uint32Array};
  /** Null where there is nothing to cite. */
  readonly reference: {readonly gbt7714: string | null; readonly apa: string; readonly bibtex: string} | null;
}

/** Everything that is known of one report. */
export interface Report {
  readonly source: Source;
  /** Null for a file that is not in the catalogue. */
  readonly row: CatalogueRow | null;
  readonly repaired: RepairedText;
  readonly metadata: Metadata;
  readonly dates: ReportDates;
  /** As the catalogue says or shows by the genre, else as the text says. */
  readonly issuerLevel: IssuerLevel | null;
  /** The body within the area whose report this is, so that no figure is of the whole area; null where it speaks for the area. */
  readonly body: string | null;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Figure[];
  /** The places of figures about the jurisdiction in the repaired text: the starts of the mentions that are reported, in reading order. */
  readonly reportedAt: Uint32Array;
  readonly rejected: readonly Rejected[];
  /** One entry a mention. */
  readonly codings: readonly (Coding | null)[];
  readonly citations: readonly Citation[];
  readonly terms: readonly Term[];
  readonly attention: Attention;
  readonly duty: readonly DutyPart[];
  readonly findings: readonly Finding[];
  /** Present where it was made beforehand: by the worker that read the report. */
  readonly prepared?: Prepared;
}

/**
 * A report as the stages over a whole corpus see it. Of its figures those with an indicator are enough, each with the one before it:
 * thousands of such reports stand in memory side by side.
 */
export interface ReportCore
  extends Pick<
    Report,
    | "row"
    | "metadata"
    | "dates"
    | "body"
    | "sections"
    | "sentences"
    | "mentions"
    | "reportedAt"
    | "codings"
    | "citations"
    | "findings"
  > {
  readonly source: Pick<Source, "report" | "format">;
  readonly repaired: Pick<RepairedText, "text" | "concordance">;
  readonly duty: readonly Pick<DutyPart, "part" | "state">[];
}

export interface Corpus<R extends ReportCore = Report> {
  readonly reports: readonly R[];
  readonly reuse: readonly Reuse[];
  /** Sorted by indicator, series and year. */
  readonly observations: readonly Observation[];
  readonly silences: readonly Silence[];
  /** In the order of the reports and of their sentences. */
  readonly promises: readonly Promised[];
  readonly knowledge: Knowledge;
  /** Area by year, what is on record of the reports that are owed; absent where a corpus was not made from a data folder. */
  readonly ledger?: readonly LedgerEntry[];
  /** The versions of a report held against one another, by its id; only for those that have several. */
  readonly collated?: ReadonlyMap<string, readonly CollatedVersion[]>;
  /** The agreement of figures with gold lists; the program itself never reads gold. */
  readonly accuracy?: Accuracy | null;
}
