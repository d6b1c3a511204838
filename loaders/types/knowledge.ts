/** The knowledge that analysts may edit, as read from `data/`. */

import type {AreaLevel, Genre, IssuerLevel, Kind, YearBasis} from "../../shared/codes.ts";
import type {codebookFiles} from "../knowledge/codebook.ts";
import type {Exclusion, Pattern, Position} from "../knowledge/cues.ts";
import type {RowOf} from "../knowledge/file.ts";
import type {LexiconName, LexiconRow} from "../knowledge/schema.ts";

export type {AreaLevel, Exclusion, Genre, LexiconName, LexiconRow, Pattern, Position, YearBasis};

/** A row of the catalogue. */
export interface CatalogueRow {
  readonly report: string;
  readonly file: string;
  readonly area: string;
  readonly year: number;
  readonly yearBasis: YearBasis;
  readonly title: string;
  readonly issuer: string;
  /** Date of signing (落款): ISO date, year-month, or "". */
  readonly signed?: string;
  /** Date of publication as the page or paper states it: ISO date, year-month, or "". */
  readonly published: string;
  /** Newspaper or site that brought the text, or "". */
  readonly outlet?: string;
  /** Null where the catalogue does not say. */
  readonly issuerLevel: IssuerLevel | null;
  /** The same. */
  readonly genre: Genre | null;
  readonly url: string;
  /** Day on which the file was taken from its address, or "". */
  readonly accessed?: string;
  readonly sha256: string;
  /** Day on which a person held a text recognised from pictures against them, or "". */
  readonly textConfirmed?: string;
  readonly note: string;
  readonly noteEn: string;
}

/** An area that took over territory of another, and in which year. */
export interface Successor {
  readonly area: string;
  readonly year: number | null;
}

/** A name of an area and the years in which it holds. */
export interface AreaName {
  readonly nameZh: string;
  readonly nameEn: string;
  /** 恩施州, 大厂县, 西藏. */
  readonly shortNames: readonly string[];
  /** First year; 1981 means then or before, null is unknown. */
  readonly validFrom: number | null;
  /** The year of the change that ended it; null where it is in use. */
  readonly validUntil: number | null;
  /** Who took over its territory, or part of it, then or before. */
  readonly successors: readonly Successor[];
}

export interface Area extends AreaName {
  /** Of GB/T 2260; the id of a zone. */
  readonly code: string;
  /** Earlier names under the same code, the earliest first; with successors where the code was that of another area then. */
  readonly formerNames: readonly AreaName[];
  readonly level: AreaLevel;
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

/** The rules that code a figure with an indicator, and sentences that show it. */
type Cues = Pick<
  RowOf<typeof codebookFiles.indicators>,
  "must" | "not" | "units" | "kinds" | "examples" | "counterexamples"
>;

/** A codebook entry with its cues. */
export interface Indicator {
  readonly id: string;
  readonly dimension: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly unitEn: string;
  readonly kind: Kind;
  readonly definitionZh: string;
  readonly definitionEn: string;
  /** The part that the code stage reads (must, not, units, kinds), and the examples. */
  readonly cues: Cues;
}

/** All that analysts may edit, as read from `data/`; passed down, so that only `read` opens files. */
export interface Knowledge {
  readonly areas: readonly Area[];
  readonly dimensions: readonly Dimension[];
  readonly topics: readonly RowOf<typeof codebookFiles.topics>[];
  readonly states: readonly RowOf<typeof codebookFiles.states>[];
  readonly kindsOfSubject: readonly RowOf<typeof codebookFiles.kindsOfSubject>[];
  /** Rates worked out from two figures of one sentence. */
  readonly computed: readonly RowOf<typeof codebookFiles.computed>[];
  /** Figures of official statistics, which stand beside those of the reports. */
  readonly official: readonly RowOf<typeof codebookFiles.official>[];
  readonly frameworks: readonly RowOf<typeof codebookFiles.frameworks>[];
  /** Which indicators belong to which items of the frameworks. */
  readonly crosswalk: readonly RowOf<typeof codebookFiles.crosswalk>[];
  /** Groups of terms; their words stand in the lexicon `attention`. */
  readonly termGroups: readonly RowOf<typeof codebookFiles.termGroups>[];
  /** Classes of measure words. */
  readonly units: readonly RowOf<typeof codebookFiles.units>[];
  readonly indicators: readonly Indicator[];
  /** Every file of `data/lexicons/` by its name without ending; its rows by column name, typed by the schema. */
  readonly lexicons: {readonly [Name in LexiconName]: readonly LexiconRow<Name>[]};
  /** Citation styles (CSL) of `data/citation/` by their names without ending. */
  readonly styles: Readonly<Record<string, string>>;
}
