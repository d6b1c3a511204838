/** Ranks of figures of one indicator and year, as intervals where bounds leave them open. Free of drawing and of the browser. */
import {deedsOf} from "../../shared/deeds.js";
import {against, type Surroundings} from "../comparison/comparability.js";
import type {StandingFigure} from "./standingFigures.ts";

/** How far the truth may lie from a figure that is said to be about so much. */
const ABOUT = 0.2;

interface Ranked {
  readonly figure: StandingFigure;
  /** The first and the last rank that it may have; 1 is the largest. */
  readonly best: number;
  readonly worst: number;
  /** Others of the same exact value. */
  readonly ties: number;
}

type Reason = ReturnType<typeof against>[number];

interface Unranked {
  readonly figure: StandingFigure;
  readonly reasons: readonly Reason[];
}

/**
 * The largest set of `figures` that count the same thing in the same way, ranked with the largest first, and the others with what speaks
 * against comparing them. Whether a figure is a bound is no reason: it takes an interval of ranks.
 */
export function ranking(
  figures: readonly StandingFigure[],
  around: Surroundings
): {readonly ranked: readonly Ranked[]; readonly others: readonly Unranked[]} {
  const isSure = ({findings, yearBasis}: StandingFigure) => findings === null && yearBasis === "stated";
  const keyOf = ({unit, period, periodBasis, scope, report}: StandingFigure) =>
    [unit, period, periodBasis === "report", scope, around.genreOf(report)].join("|");
  const sure = figures.filter(isSure);
  const key = commonest(sure.map(keyOf));
  const alike = sure.filter((figure) => keyOf(figure) === key);
  const deed = commonest(alike.map(({subject}) => deedsOf(subject)).filter(Boolean));
  const members = alike.filter(({subject}) => !deedsOf(subject) || deedsOf(subject) === deed);
  const largestFirst = (a: StandingFigure, b: StandingFigure) => b.x - a.x || (a.area < b.area ? -1 : 1);
  const first = members.find(({subject}) => deedsOf(subject)) ?? members[0];
  return {
    ranked: members.length > 1 ? ranks(members.toSorted(largestFirst)) : [],
    others: (members.length > 1 ? figures.filter((figure) => !members.includes(figure)) : figures)
      .toSorted(largestFirst)
      .map((figure) => ({
        figure,
        reasons:
          first && figure !== first
            ? against([drawn(first), drawn(figure)], around).filter((one) => one !== "bound")
            : []
      }))
  };
}

/** Other indicators' charts draw with more; the check needs only what a standing figure has. */
const drawn = (figure: StandingFigure) => ({...figure, indicator: figure.indicator ?? ""});

function commonest(texts: readonly string[]): string {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0])[0];
}

/** The least and the largest value that a figure may stand for. */
function intervalOf({x, x2, bound}: StandingFigure): readonly [low: number, high: number] {
  if (bound === "over") return [x, Number.POSITIVE_INFINITY];
  if (bound === "under") return [0, x];
  if (bound === "about") return [x * (1 - ABOUT), x * (1 + ABOUT)];
  return [x, x2 ?? x];
}

function ranks(figures: readonly StandingFigure[]): Ranked[] {
  const intervals = figures.map(intervalOf);
  const lows = intervals.map(([low]) => low).sort((a, b) => a - b);
  const highs = intervals.map(([, high]) => high).sort((a, b) => a - b);
  const exact = new Map<number, number>();
  for (const {x, bound} of figures) if (bound === "exact") exact.set(x, (exact.get(x) ?? 0) + 1);
  return figures.map((figure, i) => {
    const [low, high] = intervals[i]!;
    const certain = lows.length - countUpTo(lows, high);
    // A figure that is no point may be above itself: it is not counted.
    const possible = highs.length - countUpTo(highs, low) - (high > low ? 1 : 0);
    const ties = (exact.get(figure.x) ?? 1) - 1;
    return {figure, best: certain + 1, worst: possible + 1, ties: figure.bound === "exact" ? ties : 0};
  });
}

/** How many numbers of a sorted list are at most `value`, by halving. */
function countUpTo(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
