/** What a comparison shows, in plain language. */
import {areaName, indicatorName} from "../contents.js";
import {say, series, t} from "../language.js";
import {figure as figureText, number} from "../numbers.js";
import type {Comparison, Plotted} from "./cells.js";
import type {Choice} from "./choice.js";

export function title({indicators}: Choice): string {
  return series(indicators.map(indicatorName));
}

export function caption(found: Comparison, chosen: Choice): string {
  const sentences = chosen.indicators.slice(0, 3).map((indicator) => sentence(indicator, found));
  const years = found.years;
  if (years.length > 1 && !found.plotted.some((figure) => sameAreaLater(figure, found))) {
    sentences.push(t("compare.caption.years", {years: years.join(say("、", ", "))}));
  }
  const aside = found.plotted.filter((figure) => figure.apart).length;
  if (aside) sentences.push(t("compare.caption.apart", {count: number(aside)}));
  if (found.all > found.areas.length) {
    sentences.push(t("compare.caption.cut", {shown: number(found.areas.length), all: number(found.all)}));
  }
  if (chosen.measure !== "absolute") sentences.push(t(`compare.caption.${chosen.measure}`));
  return sentences.join(t("sentence.join"));
}

const sameAreaLater = (figure: Plotted, found: Comparison) =>
  found.plotted.some(
    ({area, indicator, year}) => area === figure.area && indicator === figure.indicator && year > figure.year
  );

function sentence(indicator: string, {plotted, areas}: Comparison): string {
  const plain = plotted
    .filter((figure) => figure.indicator === indicator && !figure.apart)
    .sort((a, b) => b.value - a.value);
  const reporting = new Set(plain.map(({area}) => area)).size;
  const [most, least] = [plain[0], plain.at(-1)];
  if (!most || !least)
    return t("compare.caption.none", {indicator: indicatorName(indicator), areas: number(areas.length)});
  const said = (figure: Plotted) =>
    t("compare.caption.figure", {area: areaName(figure.area), year: figure.year, figure: figureText(figure)});
  const words = {
    indicator: indicatorName(indicator),
    areas: number(areas.length),
    reporting: number(reporting),
    most: said(most),
    least: said(least)
  };
  return most === least ? t("compare.caption.one", words) : t("compare.caption.range", words);
}
