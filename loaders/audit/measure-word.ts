import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Finding, Knowledge} from "../types.ts";
import {finding} from "./finding.ts";
import type {Known} from "./known.ts";

/** A number before one of the nouns, null where there are none; and the numbers that are names of hotlines. */
const uncounted = perKnowledge(({lexicons}) => {
  const nouns = (lexicons["measureless-nouns"] ?? []).map(({noun}) => noun!).sort((a, b) => b.length - a.length);
  return {
    pattern: nouns.length ? new RegExp(`(?<![\\d.,:：/+%“"'A-Za-z第-])([1-9]\\d+)(?:${nouns.join("|")})`, "g") : null,
    hotlines: new Set((lexicons.hotlines ?? []).map(({number}) => number!))
  };
});

/** 432政法干部: a number of two digits or more right before a noun that cannot be counted without a measure word. */
export function measureWord({repaired: {text}}: Known, knowledge: Knowledge): Finding[] {
  const {pattern, hotlines} = uncounted(knowledge);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap((found) => {
    const number = found[1]!;
    if (hotlines.has(number) || /^(?:19|20)\d\d$/.test(number)) return [];
    return finding(
      text,
      "measure-word",
      {start: found.index, end: found.index + found[0].length},
      {
        severity: "warning",
        zh: `“${found[0]}”的数字后缺少量词，单位不明，请核对（如“${number}名”“${number}件”）。`,
        en: `“${found[0]}” has no measure word after the number, so its unit is not stated; check the source.`
      }
    );
  });
}
