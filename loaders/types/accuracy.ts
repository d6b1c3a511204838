/** Counts behind precision (right / predicted), recall (right / gold) and F1 (2 right / (predicted + gold)); counts add up. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** A 95 % confidence interval of a rate, both ends from 0 to 1. */
export type Interval = readonly [low: number, high: number];

/** A tally over several texts with intervals that take each text as a cluster; null where fewer than two texts have a figure. */
export interface Score extends Tally {
  readonly precision: Interval | null;
  readonly recall: Interval | null;
  readonly f1: Interval | null;
}

/** `detection`: the figure was found; `strict`: value, unit and bound right as well; `reported`: told from numbers in names; `coding`: right indicator. */
export type Measure = "detection" | "strict" | "reported" | "coding";

/** How texts of one kind were read. */
export interface TextsScore {
  /** How many texts. */
  readonly count: number;
  readonly measures: Readonly<Record<Measure, Score>>;
  /** Coding, by dimension and by indicator id. */
  readonly dimensions: Readonly<Record<string, Score>>;
  readonly indicators: Readonly<Record<string, Score>>;
}

/** Agreement of two readers beyond chance: of `n` figures they judged `agreed` alike. */
export interface Kappa {
  readonly n: number;
  readonly agreed: number;
  readonly kappa: number;
  readonly interval: Interval;
}

/** How far two readers agree; null where nothing can be said. */
export interface Agreement {
  readonly indicator: Kappa | null;
  readonly period: Kappa | null;
  readonly scope: Kappa | null;
  readonly annual: Kappa | null;
}

/** Of the pairs of sentences that the matcher of promises joins, how many a reader joins too. */
export interface PairScore {
  readonly right: number;
  readonly n: number;
  readonly interval: Interval | null;
  /** The same share with each pair counted for as many as it stands for. */
  readonly weighted: number;
}

/** By what the matcher says of the pair. */
export type PromiseScore = Readonly<Record<"figure" | "prose" | "restated", PairScore>>;

/** The same for pairs drawn from what the matcher finds in real reports, and how far two readings of pairs agree. */
export type PromiseAccuracy = PromiseScore & {readonly readings: Kappa | null};

/** How figures stand against lists made by reading. Each is null where there are no such texts. */
export interface Accuracy {
  /** The program's: texts because of which no rule was ever changed; what to expect of reports not yet seen. */
  readonly heldOut: TextsScore | null;
  /** The program's fit: texts written for evaluation on which rules were improved since. */
  readonly passages: TextsScore | null;
  /** This corpus' own: its reports that have a gold list. A fit where rules were improved on them. */
  readonly reports: TextsScore | null;
  /** How far two readers agree who judged the same figures of real reports. */
  readonly agreement: Agreement | null;
  /** Of the matcher of promises, measured on real reports that are no part of the project. */
  readonly promises: PromiseAccuracy | null;
}
