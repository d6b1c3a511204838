import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {LexiconRow, Period} from "../types.ts";

/** How far a word of time reaches: to the end of its clause or sentence, or on, where it opens a paragraph. `duty`: to figures with a bound in its clause. */
export type TimeReach = LexiconRow<"periods">["reach"];

/** A word of time. Years count from the reporting year: 0 is that year, -1 the one before. */
interface TimeWord {
  /** "sum": it sums up over the frame at hand (累计). */
  readonly period: Period | "sum";
  readonly from: number | null;
  readonly to: number | null;
  readonly reach: TimeReach;
  /** Words that must not stand right before or right after it, and those of which one must follow it, if any. */
  readonly unlessBefore: readonly string[];
  readonly unlessAfter: readonly string[];
  readonly onlyBefore: readonly string[];
}

/** The first and last years of the plans that one name stands for (“九五”计划, “九五”普法). */
export type PlanYears = readonly (readonly [from: number, to: number])[];

interface TimeWords {
  readonly words: Lexis<TimeWord>;
  readonly plans: Lexis<PlanYears>;
  /** Measure words of events: what happened so many times has no state at a point in time. */
  readonly eventUnits: ReadonlySet<string>;
  /** Verbs, which a bare 五年 stands before where it means the last five (五年办理建议3303件). */
  readonly verbs: Lexis<true>;
}

/** The words of time of some knowledge, from `periods.csv`, `plan-periods.csv`, `measures.csv` and `verbs.csv`. */
export const timeWords = perKnowledge(({lexicons}): TimeWords => {
  const plans = new Map<string, [number, number][]>();
  for (const {word, from, to} of lexicons["plan-periods"]) plans.set(word, [...(plans.get(word) ?? []), [from, to]]);
  return {
    words: lexis(
      lexicons.periods.map((row): [string, TimeWord] => [
        row.word,
        {
          period: row.period,
          from: row.from,
          to: row.to,
          reach: row.reach,
          unlessBefore: row.unless_before,
          unlessAfter: row.unless_after,
          onlyBefore: row.only_before
        }
      ])
    ),
    plans: lexis(plans),
    eventUnits: new Set(
      lexicons.measures.filter(({family}) => family === "event").map(({word, shown}) => shown ?? word)
    ),
    verbs: lexis(lexicons.verbs.map(({word}): [string, true] => [word, true]))
  };
});

/** Whether a word stands where it means a time, by what is before it and after it. */
export function holds(text: string, start: number, end: number, word: TimeWord): boolean {
  return (
    !word.unlessBefore.some(
      (before) => text.endsWith(before, start) && text.startsWith(before, start - before.length)
    ) &&
    !word.unlessAfter.some((after) => text.startsWith(after, end)) &&
    (word.onlyBefore.length === 0 || word.onlyBefore.some((after) => text.startsWith(after, end)))
  );
}
