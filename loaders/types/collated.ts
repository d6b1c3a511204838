/** Two versions of a report held against one another. */

import type {FindingRule} from "../../shared/recordCodes.ts";
import type {Version} from "./coverage.ts";

/** A place in one version: the words, as repaired, and the ordinal of their sentence (of figures, findings) or of their first one. */
interface Passage {
  readonly text: string;
  readonly sentence: number;
}

/** Sentences that differ: only in the later version, only in the earlier, or in both with other words. */
export interface TextChange {
  readonly before: Passage | null;
  readonly after: Passage | null;
}

/** A figure that appeared, vanished, or has another value; `quote` as printed. */
export interface FigureChange {
  readonly indicator: string | null;
  /** The thing counted, as the later version says it, else the earlier. */
  readonly subject: string;
  readonly before: (Passage & {readonly value: number}) | null;
  readonly after: (Passage & {readonly value: number}) | null;
}

/** A finding that only one version gives rise to. */
export interface FindingChange {
  readonly rule: FindingRule;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly before: boolean;
}

/** The differences of two versions, each in the order of the text. */
export interface Collation {
  /** Sentences that both have, word for word, and those of the earlier and of the later version. */
  readonly same: number;
  readonly sentencesBefore: number;
  readonly sentencesAfter: number;
  readonly texts: readonly TextChange[];
  readonly figures: readonly FigureChange[];
  readonly findings: readonly FindingChange[];
}

/** A version of a report held against the one before it. */
export interface CollatedVersion {
  readonly before: Version;
  readonly after: Version;
  /** Null where one of the two cannot be read. */
  readonly collation: Collation | null;
}
