/** The trend of a comparison in words, for readers who cannot see its lines. */
import {t} from "../base/language.js";
import {areaName} from "../store/corpusContents.js";
import {number} from "../words/numberFormat.js";
import type {Comparison, Plotted} from "./comparison.js";
import type {Choice} from "./comparisonChoice.js";
import {label} from "./figureWords.js";
import {soleFigures} from "./lineRuns.js";

/** As many areas as one listens to. */
const MOST_TOLD = 5;

/** For each indicator and the first areas: the first and the last figure, and for how many of the years between there are figures. */
export function trend({plotted, areas}: Comparison, chosen: Choice): string[] {
  return chosen.indicators.flatMap((indicator) => {
    const sole = soleFigures(plotted.filter((figure) => figure.indicator === indicator && figure.x !== null));
    return areas
      .map((area) => sole.filter((figure) => figure.area === area))
      .filter(({length}) => length > 1)
      .slice(0, MOST_TOLD)
      .map((own) => sentence(own, chosen));
  });
}

function sentence(own: readonly Plotted[], chosen: Choice): string {
  const [first, last] = [own[0]!, own.at(-1)!];
  const way = last.x! > first.x! ? "up" : last.x! < first.x! ? "down" : "same";
  return t("compare.trend", {
    area: areaName(first.area),
    first: first.year,
    from: label(first, chosen),
    way: t(`compare.trend.${way}`),
    last: last.year,
    to: label(last, chosen),
    told: number(own.length),
    years: number(last.year - first.year + 1)
  });
}
