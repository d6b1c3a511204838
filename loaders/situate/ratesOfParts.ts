import {isPercent} from "../../shared/percent.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Coding, Figure} from "../types.ts";

/** 化解劳资纠纷8817宗，化解率99%: nothing but the name of the rate stands between it and the count that it is of. */
const rateAlone = regex()`^[${signs.list}]?[\u4e00-\u9fff]{0,4}[率度](?:为|是|达到?|保持|均|分别|高达|提升至|提高到)*$`;
const LONGEST_BETWEEN = 14;

/** The rates of a count that is of a part of the area: by index, the count whose scope is theirs too. */
export function ratesOfParts(
  text: string,
  figures: readonly Figure[],
  codings: readonly (Coding | null)[]
): ReadonlyMap<number, Figure> {
  const countOf = new Map<number, Figure>();
  for (let i = 1; i < figures.length; i++) {
    const [count, rate] = [figures[i - 1]!, figures[i]!];
    if (!isPercent(rate.unit) || rate.kind === "change" || rate.scope !== "area") continue;
    if (count.sentence !== rate.sentence || count.scope === "area" || isPercent(count.unit)) continue;
    if (dimensionOf(codings[i]) === null || dimensionOf(codings[i]) !== dimensionOf(codings[i - 1])) continue;
    if (rate.start - count.end > LONGEST_BETWEEN || !rateAlone.test(text.slice(count.end, rate.start))) continue;
    countOf.set(i, count);
  }
  return countOf;
}

const dimensionOf = (coding: Coding | null | undefined) => coding?.indicator?.split(".")[0] ?? null;
