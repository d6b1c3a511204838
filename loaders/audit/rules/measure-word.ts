import {anyOf} from "../../lexis/alternatives.ts";
import {perKnowledge} from "../../lexis/perKnowledge.ts";
import {regex, signs} from "../../lexis/signs.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** A number before one of the nouns; and the numbers that are names of hotlines. */
const uncounted = perKnowledge(({lexicons}) => {
  const nouns = anyOf(lexicons["measureless-nouns"].map(({noun}) => noun));
  return {
    pattern: regex("g")`(?<![\d.,${signs.colon}/+%“"'A-Za-z第-])([1-9]\d+)${nouns}`,
    hotlines: new Set(lexicons.hotlines.map(({number}) => number))
  };
});

/** 432政法干部: a number of two digits or more right before a noun that cannot be counted without a measure word. */
export const measureWord = {
  name: "measure-word",
  zh: "缺量词",
  en: "Missing measure word",
  explanationZh: "数字后面少了量词，不知数的是什么，如“432政法干部”。",
  explanationEn: "No measure word after the number, so what is counted is not certain: “432政法干部”.",
  severities: ["warning"],
  lexicons: ["measureless-nouns", "hotlines"],
  silentAbout: "telephone numbers, years",
  run({repaired: {text}}, knowledge) {
    const {pattern, hotlines} = uncounted(knowledge);
    return [...text.matchAll(pattern)].flatMap((match) => {
      const number = match[1]!;
      if (hotlines.has(number) || /^(?:19|20)\d\d$/.test(number)) return [];
      return remark(
        {start: match.index, end: match.index + match[0].length},
        {
          severity: "warning",
          zh: `“${match[0]}”的数字后缺少量词，单位不明，请核对（如“${number}名”“${number}件”）。`,
          en: `“${match[0]}” has no measure word after the number, so its unit is not stated; check the source.`
        }
      );
    });
  }
} as const satisfies Rule;
