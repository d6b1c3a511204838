import {remark} from "../remark.ts";
import {rateInterval} from "../roundingInterval.ts";
import type {AuditInput, Rule} from "../rule.ts";
import {type StatedRate, says, statedRates} from "../stated-rates.ts";
import {findCounts, isGiven} from "./rate.ts";

/** Before the name of a rate where its clause begins with it: 综合, 平均, 总, and opening quotation marks. */
const bare = /^[\s“"]*(?:综合|平均|总|一审|案件|纠纷|法定期限内|按时|其)?[“"]?$/;

/** The count that a rate is stated of: in its clause before its name (4个断面达标率), or ending the clause before (2311件，结案率). */
function findBase(input: AuditInput, {mention, nameStart, counts, rate}: StatedRate) {
  const base = counts.at(-1);
  // 审结251件，其中撤回88件，纠错率39.4%: the rate is of the whole.
  if (base?.mention.partOf !== null || !rate.units.includes(base.mention.unit)) return null;
  // 5个县区出庭应诉率: counted are places, not what the rate is of.
  if (base.mention.clause.start === mention.clause.start)
    return says(input.repaired.text.slice(base.mention.end, nameStart), rate.denominator) ? base : null;
  const isNext =
    base.mention.end === base.mention.clause.end &&
    base.mention.clause.end + 1 === mention.clause.start &&
    bare.test(input.repaired.text.slice(mention.clause.start, nameStart));
  return isNext ? base : null;
}

/** The end of the last of the cues in some words; 0 where there is none. */
const lastEnd = (words: string, cues: readonly string[]) =>
  Math.max(0, ...cues.filter((cue) => words.includes(cue)).map((cue) => words.lastIndexOf(cue) + cue.length));

/** A rate that no whole number of the things it is stated of can give: 4个断面达标率为95%. Then it has another base. */
export const rateBase = {
  name: "rate-base",
  zh: "比率算不出",
  en: "Impossible rate",
  explanationZh: "按所计的件数，任何整数都得不出这个比率，如“4个断面达标率为95%”。",
  explanationEn: "No whole number of the things counted gives this rate: “4个断面达标率为95%”.",
  severities: ["warning"],
  lexicons: ["rates"],
  silentAbout:
    "satisfaction and coverage, whose base is a survey or a population; rates said of places (5个县区出庭率)",
  run: (input, knowledge) =>
    statedRates(input, knowledge).flatMap((stated) => {
      if (
        !stated.rate.isOfCounts ||
        stated.mention.bound !== "exact" ||
        stated.mention.value > 100 ||
        findCounts(stated) ||
        isGiven(stated)
      )
        return [];
      const base = findBase(input, stated);
      if (base?.mention.bound !== "exact" || /[万亿]/.test(base.mention.quote)) return [];
      // 审结120件，结案率93.75%; 已审结案件中败诉2件，败诉率6.9%: the count is the part, and the base is not stated.
      const part = lastEnd(base.words, stated.rate.numerator);
      if (part > 0 && part >= lastEnd(base.words, stated.rate.denominator)) return [];
      // 评查处罚案卷96卷、许可案卷48卷，合格率96.5%: the rate is of all of a row.
      if (/[、和与及]/.test(base.words.slice(0, 1))) return [];
      const {low, high} = rateInterval(stated.mention);
      const total = base.mention.value;
      const below = Math.ceil((total * low) / 100 - 1e-9) - 1;
      if (below + 1 <= Math.min(total, (total * high) / 100)) return [];
      const [one, next] = [below, below + 1].map((part) => `${((part / total) * 100).toFixed(2)}%`);
      const span = {start: base.mention.start, end: stated.mention.end};
      return remark(span, {
        severity: "warning",
        zh: `按${base.mention.quote}计，${stated.rate.name}不可能恰为${stated.mention.quote}（相邻的可能值为${one}、${next}），该比率应另有基数或有误，请核对。`,
        en: `No whole number out of ${total} gives ${stated.mention.value}% (the nearest are ${one} and ${next}): the rate has another base or is wrong.`
      });
    })
} as const satisfies Rule;
