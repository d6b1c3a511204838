import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Knowledge, Section} from "../types.ts";

/** The names of plans, the longest first (十五五 before 十五), with their first years. */
const plans = perKnowledge(({lexicons}) =>
  lexicons["plan-periods"]
    .map(({word, from}) => ({word, from: Number(from)}))
    .sort((one, other) => other.word.length - one.word.length)
);

/** Ordinals of the sections under a heading that names a plan which begins after `year`: they tell of aims, whatever their role. */
export function futureSections(sections: readonly Section[], year: number, knowledge: Knowledge): ReadonlySet<number> {
  const future = new Set<number>();
  for (const {ordinal, parent, heading} of sections) {
    const name = plans(knowledge).find(({word}) => heading?.includes(word))?.word;
    const begins = plans(knowledge).flatMap(({word, from}) => (word === name ? from : []));
    const nearest = Math.min(...begins.map((from) => Math.abs(from - year)));
    const isLater = begins.some((from) => from > year && from - year === nearest);
    if (isLater || (parent !== null && future.has(parent))) future.add(ordinal);
  }
  return future;
}
