/** The indicators that most reports share, a small chart each, drawn from what came with the page: no engine, no Vega. */
import {h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {comparePage} from "../base/links.js";
import {dimensionColour} from "../chart/chartTheme.js";
import {barGlyph} from "../chart/glyphView.js";
import {evidenceLink} from "../evidence/evidenceDrawer.js";
import {areaName, contents, dimensionName, indicators} from "../store/corpusContents.js";
import {cautions, isQuestioned} from "../words/cautions.js";
import {figure as figureText, number} from "../words/numberFormat.js";
import type {LatestFigure} from "./latestFigures.js";
import {isLarge, overview} from "./overviewFile.js";
import type {SmallChart} from "./smallCharts.js";

/** A large corpus has room for fewer: what follows must fit below. */
const MOST_OF_LARGE = 6;

export function multiples(): HTMLElement {
  const charts = isLarge ? overview.charts.slice(0, MOST_OF_LARGE) : overview.charts;
  if (!charts.length) return h("p", {class: "empty"}, t("compare.empty"));
  return h("div", {class: "multiples"}, charts.map(small));
}

function small({indicator: id, areas, figures: shown}: SmallChart): HTMLElement {
  const indicator = indicators.get(id)!;
  const most = Math.max(...shown.flat().map(({value, high}) => high ?? value));
  const years = [...new Set(shown.flat().map(({year}) => year))];
  const address = comparePage({indicator: indicator.indicator});
  return h(
    "section",
    {class: "small", style: `--colour: ${dimensionColour(indicator.dimension)}`},
    h("h3", null, h("a", {href: address}, nameOf(indicator))),
    h(
      "p",
      {class: "quiet"},
      [
        dimensionName(indicator.dimension),
        t("overview.reporting", {count: number(areas), all: number(contents.totals.areas)}),
        // Years that differ stand beside each name.
        years.length === 1 && years[0]
      ]
        .filter(Boolean)
        .join(" · ")
    ),
    h(
      "ul",
      null,
      shown.flatMap((figures) => figures.map((figure, index) => bar(figure, index, most, years.length > 1)))
    ),
    areas > shown.length &&
      h("p", {class: "quiet"}, h("a", {href: address}, t("overview.more", {count: number(areas - shown.length)})))
  );
}

/** A row: who, a bar with its bound, how much. The whole row opens its sentence. */
function bar(figure: LatestFigure, index: number, most: number, years: boolean): HTMLElement {
  const share = (value: number) => `${(100 * value) / (most || 1)}%`;
  const name = areaName(figure.area);
  return h(
    "li",
    null,
    evidenceLink(
      figure.id,
      {class: "figure-row", title: [figure.quote, ...cautions(figure)].join(t("caution.join"))},
      h(
        "span",
        {class: "who"},
        index ? "" : name,
        years && !index && h("small", null, ` ${figure.year}`),
        index > 0 && h("span", {class: "unseen"}, name)
      ),
      h(
        "span",
        {class: "track", "aria-hidden": "true"},
        h(
          "span",
          {class: "scale"},
          h("span", {class: "bar", style: `width: ${share(figure.value)}`}),
          barGlyph(figure, share)
        )
      ),
      h("span", {class: "much"}, figureText(figure), isQuestioned(figure) && " ※")
    )
  );
}
