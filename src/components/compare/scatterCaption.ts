/** Statements about two indicators against one another, in sentences. */
import {t} from "../base/language.js";
import type {Choice} from "../comparison/comparisonChoice.js";
import {indicators} from "../store/corpusContents.js";
import {number} from "../words/numberFormat.js";
import type {AreaPairs} from "./areaPairs.js";
import {findSpearman, LEAST_PAIRS} from "./spearman.js";

interface Words {
  readonly names: readonly [x: string, y: string];
  /** The number of levels of areas. */
  readonly levels: number;
}

/** Sentences: how many areas, the correlation with its interval or why there is none, and the warnings that go with it. */
export function scatterCaption({year, pairs, single}: AreaPairs, chosen: Choice, {names, levels}: Words): string[] {
  const [x, y] = names;
  const bounded = pairs.filter(({x, y}) => x.bound !== "exact" || y.bound !== "exact").length;
  const correlation = findSpearman(pairs.map(({x, y}) => [x.x, y.x]));
  const isTotal = (id: string | undefined) => ["count", "money"].includes(indicators.get(id ?? "")?.kind ?? "");
  const totals = chosen.measure === "absolute" && chosen.indicators.slice(0, 2).every(isTotal);
  const sentences = [
    t("scatter.caption", {year: year ?? "", x, y, count: number(pairs.length)}),
    single > 0 && t("scatter.single", {count: number(single)}),
    !chosen.years.length && t("scatter.caption.year")
  ];
  if (!correlation) {
    const words = pairs.length < LEAST_PAIRS ? "scatter.few" : "scatter.constant";
    return [...sentences, t(words, {n: number(pairs.length), least: LEAST_PAIRS})].filter((one) => one !== false);
  }
  const {rho, low, high, n, isRough} = correlation;
  return [
    ...sentences,
    t("scatter.rho", {rho: signed(rho), low: signed(low), high: signed(high), n: number(n)}),
    isRough && t("scatter.rough"),
    bounded > 0 && t("scatter.bounds", {count: number(bounded)}),
    levels > 1 && t("scatter.levels"),
    totals && t("scatter.totals"),
    chosen.indicators.length > 2 && t("scatter.two"),
    t("scatter.warning")
  ].filter((one) => one !== false);
}

/** Two decimals, with a true minus. */
const signed = (value: number): string => value.toFixed(2).replace("-", "−").replace("−0.00", "0.00");
