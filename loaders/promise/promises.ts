import type {Knowledge, Promised, PromiseOutcome, ReportCore} from "../types.ts";
import {answers} from "./answers.ts";
import {bodySentences} from "./bodySentences.ts";
import {generalReasons} from "./general.ts";
import {rarity} from "./rarity.ts";
import {worded} from "./worded.ts";
import {pairs} from "./yearPairs.ts";

/** The likeness from which a sentence answers to one of the plans: chosen on pairs read by hand (docs/methods.md, Promises). */
const LEAST = 0.45;

/**
 * The sentences of the plans of each report that has one of the year after, in reading order, each with what that report says of it.
 * Headings and what stands twice are left out. Linear in the texts.
 */
export function promises(reports: readonly ReportCore[], knowledge: Knowledge): Promised[] {
  const matched = pairs(reports, knowledge);
  const weights = rarity([...new Set(matched.flatMap(({report, next}) => [report, next]))]);
  return matched.flatMap(({report, year, next}) => {
    const {text} = report.repaired;
    const plans = bodySentences(report, ["plans"]);
    const reasons = generalReasons(text, plans, report.sections, year, knowledge);
    const answer = answers(next, year + 1, weights, knowledge);
    return plans.map((sentence, at): Promised => {
      const general = reasons[at]!;
      const promise = worded(text, sentence, weights);
      const done = general ? null : answer.done(promise);
      const planned = general ? null : answer.planned(promise);
      return {
        report: report.source.report,
        year,
        next: next.source.report,
        sentence: sentence.ordinal,
        outcome: outcomeOf({general, done, planned}),
        general,
        done,
        planned
      };
    });
  });
}

function outcomeOf({general, done, planned}: Pick<Promised, "general" | "done" | "planned">): PromiseOutcome {
  if (general) return "general";
  if (done && done.likeness >= LEAST) return done.figures.length > 0 ? "figure" : "prose";
  return planned && planned.likeness >= LEAST ? "restated" : "unmentioned";
}
