/** The surroundings of a figure. */

import type {Sentence} from "./outline.ts";
import type {Span} from "./text.ts";

/** Figures side by side that share their words (A、B分别下降18%、13%), and what each of them belongs to. */
export interface Row {
  /** Index of the row's first figure, and how many there are. */
  readonly first: number;
  readonly length: number;
  /**
   * One stretch of words a figure, before 分别: 生产安全事故起数 | 死亡人数; the predicate, where they only tell times; those of
   * counts before, where one rate is said of each; empty where they are not known.
   */
  readonly members: readonly Span[];
  /** From 分别 to the first figure: what all of them share (分别下降). */
  readonly predicate: Span;
}

/** All that may speak of one figure, from the nearest to the farthest. Spans lie in the text; an empty span has start = end. */
export interface FigureContext {
  readonly sentence: Sentence;
  /** The clause that it stands in or, where it has the words of another figure (由85%提高到96%), that figure's. */
  readonly clause: Span;
  /** From the figure before, or the start of the clause, to the figure; its member of a row. */
  readonly own: Span;
  /** The words that follow the figure directly: `2044件` 法律援助案件. */
  readonly after: Span;
  /** True where the words between this figure and the next may belong to either. */
  readonly afterShared: boolean;
  /** From there to the end of the clause, or of the next one where that has no figure: 召开会议4次，研究法治建设工作. */
  readonly rest: Span;
  /** The clause before `own`: it holds figures that share its verb. */
  readonly lead: Span;
  /** The words it has in common with the other figures of its row: the end of their list, and the verb. */
  readonly shared: Span;
  /** Earlier clauses of the sentence, and earlier sentences of the paragraph, the nearest first. */
  readonly clausesBefore: readonly Span[];
  readonly sentencesBefore: readonly Span[];
  /** The figures side by side that it is one of; null where it stands alone. */
  readonly row: Row | null;
  /** Index of the count before whose words it has, because it has none of its own (建议3件、8件); else null. */
  readonly ellipsis: number | null;
  /** Index of the figure that it is a part of (其中); else null. */
  readonly whole: number | null;
}
