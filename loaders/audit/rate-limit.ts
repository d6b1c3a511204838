import type {Finding, Knowledge} from "../types.ts";
import {finding} from "./finding.ts";
import type {Known} from "./known.ts";
import {statedRates} from "./stated-rates.ts";

/** Shares above 100 percent. Only rates that are shares of something stand in the lexicon; growth may exceed 100. */
export const rateLimit = (known: Known, knowledge: Knowledge): Finding[] =>
  statedRates(known, knowledge).flatMap(({mention, rate, nameStart}) =>
    mention.value <= 100
      ? []
      : finding(
          known.repaired.text,
          "rate-limit",
          {start: nameStart, end: mention.end},
          {
            severity: "error",
            zh: `${rate.name}不可能超过100%，文中为${mention.quote}，请核对。`,
            en: `A share cannot exceed 100%, but ${mention.value}% is stated; check the source.`
          }
        )
  );
