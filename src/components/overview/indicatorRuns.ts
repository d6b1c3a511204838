/** The indicators that most areas tell in most years: by year how many areas tell it, as a line a word high. */
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {comparePage} from "../base/links.js";
import {dimensionColour} from "../chart/chartTheme.js";
import {sparkline} from "../chart/sparkline.js";
import {indicatorName, indicators, years} from "../store/corpusContents.js";
import {number} from "../words/numberFormat.js";
import {overview} from "./overviewFile.js";

export function runs(): HTMLElement {
  if (!overview.runs.length) return h("p", {class: "quiet"}, t("overview.runs.none"));
  const [first, last] = [years[0]!, years.at(-1)!];
  return h(
    "ul",
    {class: "indicator-runs"},
    overview.runs.map(({indicator, areas, told}) => {
      const most = told.reduce((best, one) => (one[1] > best[1] ? one : best));
      const words = t("overview.run", {
        indicator: indicatorName(indicator),
        first: told[0]![0],
        last: told.at(-1)![0],
        years: number(told.length),
        areas: number(areas),
        most: number(most[1]),
        year: most[0]
      });
      return h(
        "li",
        {style: `--dimension: ${dimensionColour(indicators.get(indicator)?.dimension ?? "other")}`},
        h("a", {href: comparePage({indicator, chart: "line"}), title: words}, indicatorName(indicator)),
        sparkline(
          told.map(([year, value]) => ({year, value})),
          first,
          last,
          words
        ),
        h("small", {class: "quiet"}, t("overview.run.short", {areas: number(areas), years: number(told.length)}))
      );
    })
  );
}
