/** The caption of a comparison, in plain language. */

import {say, series, t} from "../base/language.js";
import {areaName, indicatorName, isComputed} from "../store/corpusContents.js";
import {yearWords} from "../words/cautions.js";
import {number} from "../words/numberFormat.js";
import {against, findEnd} from "./comparability.js";
import {surroundings} from "./comparabilityNote.js";
import type {Comparison, Plotted} from "./comparison.js";
import type {ChartType, Choice} from "./comparisonChoice.js";
import {label} from "./figureWords.js";
import {isTotal} from "./lineFigures.js";

export function title({indicators}: Choice): string {
  return series(indicators.map(indicatorName));
}

export function caption(compared: Comparison, chosen: Choice, type: ChartType): string {
  // Of a few areas before the spread of all it is not told how many report: all of them do.
  const isNarrowed = compared.context.length > 0 && compared.all > compared.areas.length;
  const told = isNarrowed ? [] : chosen.indicators.slice(0, 3);
  const sentences = told.map((indicator) => sentence(indicator, compared, chosen));
  const plain = compared.plotted.filter((figure) => !figure.apart);
  const years = [...new Set(plain.map(({year}) => year))].sort((a, b) => a - b);
  if (years.length > 1 && !compared.plotted.some((figure) => sameAreaLater(figure, compared))) {
    sentences.push(t("compare.caption.years", {years: years.join(say("、", ", "))}));
  }
  const aside = compared.plotted.filter(({apart, x}) => apart && x !== null);
  const totals = type === "line" ? aside.filter(isTotal) : [];
  // Lines draw what a report says twice where it says it first.
  const hollow = aside.filter((figure) => !totals.includes(figure) && !(type === "line" && figure.apart === "repeat"));
  if (hollow.length) sentences.push(t("compare.caption.apart", {count: number(hollow.length)}));
  if (totals.length) sentences.push(t("compare.caption.totals", {count: number(totals.length)}));
  const peers = new Set(compared.context.map(({area}) => area)).size;
  if (peers) sentences.push(t("compare.caption.context", {count: number(peers)}));
  if (compared.all > compared.areas.length) {
    sentences.push(t("compare.caption.cut", {shown: number(compared.areas.length), all: number(compared.all)}));
  }
  if (chosen.measure !== "absolute") sentences.push(t(`compare.caption.${chosen.measure}`));
  return sentences.join(t("sentence.join"));
}

const sameAreaLater = (figure: Plotted, compared: Comparison) =>
  compared.plotted.some(
    ({area, indicator, year}) => area === figure.area && indicator === figure.indicator && year > figure.year
  );

function sentence(indicator: string, {plotted, areas}: Comparison, chosen: Choice): string {
  const plain = plotted
    .filter((figure) => figure.indicator === indicator && !figure.apart && figure.x !== null)
    .sort((a, b) => b.x! - a.x!);
  const reporting = new Set(plain.map(({area}) => area)).size;
  const [first] = plain;
  if (isComputed(indicator))
    return t("compare.caption.computed", {
      indicator: indicatorName(indicator),
      areas: number(areas.length),
      reporting: number(reporting)
    });
  if (!first) return t("compare.caption.none", {indicator: indicatorName(indicator), areas: number(areas.length)});
  const measured = (figure: Plotted) =>
    chosen.measure === "percapita" ? t("compare.caption.each", {figure: label(figure, chosen)}) : label(figure, chosen);
  // A number stays in one line with its unit.
  const wordsOf = (figure: Plotted) =>
    t("compare.caption.figure", {
      area: areaName(figure.area),
      year: yearWords(figure),
      figure: measured(figure).replaceAll(" ", "\u00a0")
    });
  const words = {
    indicator: indicatorName(indicator),
    areas: number(areas.length),
    reporting: number(reporting)
  };
  if (plain.length === 1) return t("compare.caption.one", {...words, most: wordsOf(first)});
  const [most, least] = [findEnd(plain, "most"), findEnd(plain, "least")];
  // No rank is told of bounds, ties and figures that may not be compared.
  return most && least && against(plain, surroundings).length === 0
    ? t("compare.caption.range", {...words, most: wordsOf(most), least: wordsOf(least)})
    : t("compare.caption.told", words);
}
