/** Counts behind precision (right / predicted) and recall (right / gold); counts add up. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** How the program's figures stand against lists that people made by reading, before there was a program. */
export interface Accuracy {
  /** Reports that have a gold list. */
  readonly reports: readonly string[];
  /** `detection`: the figure was found; `strict`: value, unit and bound right as well; `reported`: told from numbers in names; `coding`: right indicator. */
  readonly measures: Readonly<Record<"detection" | "strict" | "reported" | "coding", Tally>>;
  /** Coding, by dimension and by indicator id. */
  readonly dimensions: Readonly<Record<string, Tally>>;
  readonly indicators: Readonly<Record<string, Tally>>;
}
