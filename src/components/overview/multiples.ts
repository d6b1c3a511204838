/** The indicators that most reports share, a small chart each, drawn from what came with the page: no engine, no Vega. */
import {areaName, contents, dimensionName, type IndicatorContents, indicators, shared} from "../contents.js";
import {h} from "../element.js";
import {evidenceLink} from "../evidence.js";
import {nameOf, t} from "../language.js";
import {comparePage} from "../links.js";
import {figure as figureText, number} from "../numbers.js";
import {dimensionColour} from "../theme.js";
import {latest, type Told} from "./latest.js";

/** How many indicators are shown, and how many areas each by a row of its own. */
const mostCharts = 9;
const mostRows = 7;

export async function multiples(): Promise<HTMLElement> {
  const {indicators: ids, figures} = await shared();
  const told = ids.flatMap((id) => {
    const indicator = indicators.get(id);
    return indicator ? {indicator, areas: latest(figures, indicator)} : [];
  });
  // One area alone is no comparison.
  const comparable = told.filter(({areas}) => areas.length > 1);
  if (!comparable.length) return h("p", {class: "empty"}, t("compare.empty"));
  return h(
    "div",
    {class: "multiples"},
    comparable.slice(0, mostCharts).map(({indicator, areas}) => small(indicator, areas))
  );
}

function small(indicator: IndicatorContents, areas: readonly (readonly Told[])[]): HTMLElement {
  const shown = areas.slice(0, mostRows);
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
        t("overview.reporting", {count: number(areas.length), all: number(contents.totals.areas)}),
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
    areas.length > shown.length &&
      h(
        "p",
        {class: "quiet"},
        h("a", {href: address}, t("overview.more", {count: number(areas.length - shown.length)}))
      )
  );
}

/** A row: who, a bar with its bound, how much. The whole row opens its sentence. */
function bar(figure: Told, index: number, most: number, years: boolean): HTMLElement {
  const share = (value: number) => `${(100 * value) / (most || 1)}%`;
  const name = areaName(figure.area);
  return h(
    "li",
    null,
    evidenceLink(
      figure.id,
      {class: "figure-row", title: figure.quote},
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
        h("span", {class: `bar bound-${figure.bound}`, style: `width: ${share(figure.value)}`})
      ),
      h("span", {class: "much"}, figureText(figure))
    )
  );
}
