import {diffArrays} from "diff";
import type {Collation, Report, TextChange} from "../types.ts";
import {figureChanges} from "./figureChanges.ts";
import {findingChanges} from "./findingChanges.ts";
import type {Stretch} from "./stretch.ts";

/** Sentences that may differ before the rest counts as rewritten: the search takes time in proportion to their number squared. */
const MOST_EDITS = 4000;

/**
 * The differences of two versions of a report. Sentences are aligned by the shortest edit (Myers 1986); figures are compared within the
 * sentences that differ, so that a figure is never held against one of another place.
 */
export function collation(before: Report, after: Report): Collation {
  const [older, newer] = [sentencesOf(before), sentencesOf(after)];
  const stretches = stretchesOf(older, newer);
  const changed = stretches.reduce((sum, {before: [from, to]}) => sum + to - from, 0);
  return {
    same: older.length - changed,
    sentencesBefore: older.length,
    sentencesAfter: newer.length,
    texts: stretches.map(
      (stretch): TextChange => ({
        before: passage(older, stretch.before),
        after: passage(newer, stretch.after)
      })
    ),
    figures: figureChanges(before, after, stretches),
    findings: findingChanges(before, after)
  };
}

/** Line breaks and blanks within a sentence are layout, and no change of it. */
const sentencesOf = ({repaired: {text}, sentences}: Report): string[] =>
  sentences.map(({start, end}) => text.slice(start, end).replace(/\s+/g, ""));

function stretchesOf(older: readonly string[], newer: readonly string[]): Stretch[] {
  const edits = diffArrays([...older], [...newer], {maxEditLength: MOST_EDITS});
  if (!edits) return [{before: [0, older.length], after: [0, newer.length]}];
  const stretches: Stretch[] = [];
  let from: readonly [before: number, after: number] = [0, 0];
  let at = from;
  const close = () => {
    if (from[0] < at[0] || from[1] < at[1]) stretches.push({before: [from[0], at[0]], after: [from[1], at[1]]});
  };
  for (const {count = 0, added, removed} of edits)
    if (added) at = [at[0], at[1] + count];
    else if (removed) at = [at[0] + count, at[1]];
    else {
      close();
      from = at = [at[0] + count, at[1] + count];
    }
  close();
  return stretches;
}

const passage = (sentences: readonly string[], [from, to]: readonly [number, number]) =>
  from === to ? null : {text: sentences.slice(from, to).join("\n"), sentence: from};
