/** Counts behind precision (right / predicted) and recall (right / gold); counts add up. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** `detection`: the figure was found; `strict`: value, unit and bound right as well; `reported`: told from numbers in names; `coding`: right indicator. */
export type Measures = Readonly<Record<"detection" | "strict" | "reported" | "coding", Tally>>;

/** How many texts were measured, and how they were read. */
export interface Texts {
  readonly count: number;
  readonly measures: Measures;
}

/** How the program's figures stand against lists that people made by reading. */
export interface Accuracy {
  /** Reports that have a gold list. */
  readonly reports: readonly string[];
  readonly measures: Measures;
  /** Texts written and annotated for the purpose by people who did not know the program: how many, and the same of them. */
  readonly passages: Texts;
  /** The same of texts that no rule was ever mended on: what to expect of reports not yet seen. */
  readonly heldOut: Texts;
  /** Coding in both, by dimension and by indicator id. */
  readonly dimensions: Readonly<Record<string, Tally>>;
  readonly indicators: Readonly<Record<string, Tally>>;
}
