import type {ChoiceRule} from "../types.ts";
import type {Candidate} from "./candidates.ts";

/** The figure that stands for a cell, those that say the same, those that gave way, and the rule that chose. */
interface Choice {
  readonly value: Candidate | null;
  readonly again: readonly Candidate[];
  readonly others: readonly Candidate[];
  readonly rule: ChoiceRule;
}

/** 全县共受理: the words of a figure of the whole area. */
const totalWord = /全[省市州盟县区旗域]|共|合计|总计|总量|总数/;
/** How far a rounded figure may lie from the exact one: “1万余” may be said of up to 20 % more, “近” and “约” of as much less or more. */
const ROUNDED = 0.2;

const sameValue = (a: Candidate, b: Candidate) =>
  a.figure.value === b.figure.value && a.figure.high === b.figure.high && a.figure.unit === b.figure.unit;

/**
 * Chooses among the figures that may stand in one cell of a series (`docs/methods.md` gives the reasons): the only value; an exact
 * figure before a rounded one of the same thing; the one whose words say that it is of the whole area; the one that is the sum of
 * all others. If none of these decides, the values contradict one another, and none is chosen.
 */
export function choice(competing: readonly Candidate[]): Choice {
  const distinct = competing.filter((one, i) => !competing.slice(0, i).some((before) => sameValue(before, one)));
  const chosen = (value: Candidate, rule: ChoiceRule): Choice => ({
    value,
    again: competing.filter((one) => one !== value && sameValue(one, value)),
    others: competing.filter((one) => !sameValue(one, value)),
    rule
  });
  if (distinct.length === 1) return chosen(distinct[0]!, "only");
  const exact = exactOf(distinct);
  if (exact) return chosen(exact, "exact");
  const totals = distinct.filter(({words}) => totalWord.test(words));
  if (totals.length === 1 && isLargest(totals[0]!, distinct)) return chosen(totals[0]!, "total");
  const sum = distinct.find((one) => isSum(one, distinct));
  if (sum) return chosen(sum, "sum");
  return {value: null, again: [], others: competing, rule: "none"};
}

/** The one exact figure that all others round. */
function exactOf(distinct: readonly Candidate[]): Candidate | null {
  const exact = distinct.filter(({figure}) => figure.bound === "exact");
  if (exact.length !== 1) return null;
  return distinct.every((one) => one === exact[0] || rounds(one, exact[0]!)) ? exact[0]! : null;
}

function rounds({figure: {value, bound, unit}}: Candidate, exact: Candidate): boolean {
  const ratio = exact.figure.value / value;
  if (unit !== exact.figure.unit) return false;
  if (bound === "over") return ratio >= 1 && ratio <= 1 + ROUNDED;
  if (bound === "under") return ratio <= 1 && ratio >= 1 - ROUNDED;
  return bound === "about" && Math.abs(ratio - 1) <= ROUNDED;
}

const isCount = ({figure: {kind}}: Candidate) => kind === "count" || kind === "money" || kind === "measure";

/** A total is not less than any of its parts; a rate has no total. */
const isLargest = (one: Candidate, distinct: readonly Candidate[]) =>
  isCount(one) && distinct.every(({figure}) => figure.unit === one.figure.unit && figure.value <= one.figure.value);

function isSum(one: Candidate, distinct: readonly Candidate[]): boolean {
  const others = distinct.filter((other) => other !== one);
  if (others.length < 2 || !isCount(one) || others.some(({figure}) => figure.unit !== one.figure.unit)) return false;
  return others.reduce((sum, {figure}) => sum + figure.value, 0) === one.figure.value;
}
