import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";
import {statedRates} from "../stated-rates.ts";

/** Shares above 100 percent. Only rates that are shares of something stand in the lexicon; growth may exceed 100. */
export const rateLimit = {
  name: "rate-limit",
  zh: "比率超过 100%",
  en: "Rate above 100%",
  explanationZh: "占比不可能超过 100%。",
  explanationEn: "A share cannot exceed 100%.",
  severities: ["error"],
  lexicons: ["rates"],
  silentAbout: "growth",
  run: (input, knowledge) =>
    statedRates(input, knowledge).flatMap(({mention, rate, nameStart}) =>
      mention.value <= 100
        ? []
        : remark(
            {start: nameStart, end: mention.end},
            {
              severity: "error",
              zh: `${rate.name}不可能超过100%，文中为${mention.quote}，请核对。`,
              en: `A share cannot exceed 100%, but ${mention.value}% is stated; check the source.`
            }
          )
    )
} as const satisfies Rule;
