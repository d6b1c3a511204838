import type {Mention} from "../../types.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** Two values of one statement that differ by less than this share are one of them wrong; others are two statements. */
const SHARE = 0.05;
/** Small numbers are near to each other by chance. */
const SMALLEST = 20;
/** Letters before the figure that make it the same statement. */
const SAME = 9;
const adverb = /(?:共|共计|累计|合计|总计|达到?|为|有|约|了|近)+$/;
const noLetter = /[^\p{L}\p{N}]/gu;
const letter = /[\p{L}\p{N}]/u;
/** Most are Chinese characters, which need no pattern. */
const isLetter = (sign: string) => (sign >= "\u4e00" && sign <= "\u9fff") || letter.test(sign);

/** The start of the last `count` letters of the words; -1 where there are fewer. */
function startOfLast(words: string, count: number): number {
  let left = count;
  for (let at = words.length - 1; at >= 0; at--) if (isLetter(words[at]!) && --left === 0) return at;
  return -1;
}

/** One statement (the same nine letters before the figure, the same unit) made twice with values that are nearly equal. */
export const twoValues = {
  name: "two-values",
  zh: "同一事项两个数",
  en: "Two values of one thing",
  explanationZh: "同一句话前后两处，数字略有不同。",
  explanationEn:
    "The same statement (nine letters before the figure, one unit) stands twice, with slightly different figures.",
  severities: ["warning"],
  lexicons: [],
  silentAbout: "values further than a twentieth apart; targets, the year before, small numbers",
  run({repaired: {text}, mentions}) {
    const stated = new Map<string, Mention>();
    return mentions.flatMap((mention) => {
      if (mention.kind !== "count" || mention.bound !== "exact" || mention.value < SMALLEST) return [];
      if (mention.period === "previous" || mention.period === "target" || mention.partOf !== null) return [];
      const {clause} = mention;
      const words = text.slice(clause.start, mention.start).replace(adverb, "");
      const start = startOfLast(words, SAME);
      const statement = words.slice(start);
      if (start < 0 || /\d/.test(statement)) return [];
      const key = `${statement.replace(noLetter, "")}|${mention.unit}`;
      const other = stated.get(key);
      stated.set(key, mention);
      if (!other || other.value === mention.value || other.sentence === mention.sentence) return [];
      if (Math.abs(other.value - mention.value) > SHARE * Math.max(other.value, mention.value)) return [];
      const span = {start: mention.start - (words.length - words.lastIndexOf(statement[0]!)), end: mention.end};
      return remark(
        {start: Math.max(clause.start, span.start), end: span.end},
        {
          severity: "warning",
          zh: `同一事项前后数字不一：上文为${other.quote}，此处为${mention.quote}，请核对是否同一口径。`,
          en: `One statement is made with two values: ${other.value} above, ${mention.value} here; check whether both count the same.`
        }
      );
    });
  }
} as const satisfies Rule;
