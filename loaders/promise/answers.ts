import type {Answer, Knowledge, ReportCore, Role} from "../types.ts";
import {bodySentences} from "./bodySentences.ts";
import {futureSections} from "./future.ts";
import {generalReasons} from "./general.ts";
import {type Nearest, nearestIn} from "./nearest.ts";
import type {Rarity} from "./rarity.ts";
import {type Worded, worded} from "./worded.ts";

/** Whether a place stands in a near clause or the one after. */
const standsIn = (start: number, {other, near}: Nearest) =>
  other.start <= start &&
  start < other.end &&
  [...near].some(
    (at) => other.clauses[at]!.start <= start && start < (other.clauses[at + 1] ?? other.clauses[at]!).end
  );

/** Sentences less alike than this are not shown beside one another. */
const SHOWN = 0.25;

/** The sentences of a later report that are nearest to one of the plans: of what was done, and of its plans. */
interface Answers {
  done(promise: Worded): Answer | null;
  planned(promise: Worded): Answer | null;
}

/** The answers of a report of `year`. Its shortcomings answer nothing. */
export function answers(next: ReportCore, year: number, rarity: Rarity, knowledge: Knowledge): Answers {
  const {text} = next.repaired;
  const future = futureSections(next.sections, year, knowledge);
  const nearest = (roles: readonly Role[]) => {
    const sentences = bodySentences(next, roles).filter(
      ({section}) => !roles.includes("achievements") || !future.has(section)
    );
    const reasons = generalReasons(text, sentences, next.sections, year, knowledge);
    const specific = sentences.filter((_, at) => reasons[at] === null);
    return nearestIn(
      specific.map((sentence) => worded(text, sentence, rarity)),
      rarity
    );
  };
  const answer = (near: Nearest | null): Answer | null => {
    if (!near || near.likeness < SHOWN) return null;
    const {other, clause, likeness} = near;
    const {start, end} = other.clauses[clause]!;
    return {
      sentence: other.sentence.ordinal,
      clause: {start, end},
      likeness,
      figures: [...next.reportedAt].filter((start) => standsIn(start, near))
    };
  };
  const [done, planned] = [nearest(["preamble", "achievements"]), nearest(["plans"])];
  return {done: (promise) => answer(done(promise)), planned: (promise) => answer(planned(promise))};
}
