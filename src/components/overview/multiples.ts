/** The indicators that most reports share, a small chart each, drawn from what came with the page: no engine, no Vega. */

import {apart, comparison, type Plotted} from "../compare/cells.js";
import {choice, defaults} from "../compare/choice.js";
import {areaName, areas, type ChartFigure, contents, dimensionName, indicators, shared} from "../contents.js";
import {h} from "../element.js";
import {evidenceLink} from "../evidence.js";
import {nameOf, t} from "../language.js";
import {comparePage} from "../links.js";
import {figure as figureText, number} from "../numbers.js";
import {dimensionColour} from "../theme.js";

/** How many indicators are shown, and how many areas each by a row of its own. */
const mostCharts = 9;
const mostRows = 7;

export async function multiples(): Promise<HTMLElement> {
  const {indicators: ids, figures} = await shared();
  const plain = (id: string) =>
    figures.filter((figure) => figure.indicator === id && !apart(figure, indicators.get(id)!));
  // One area alone is no comparison.
  const comparable = ids.filter((id) => indicators.has(id) && new Set(plain(id).map(({area}) => area)).size > 1);
  if (!comparable.length) return h("p", {class: "empty"}, t("compare.empty"));
  return h(
    "div",
    {class: "multiples"},
    comparable.slice(0, mostCharts).map((id) => small(id, figures))
  );
}

function small(id: string, figures: readonly ChartFigure[]): HTMLElement {
  const entry = indicators.get(id)!;
  const found = comparison(figures, choice({...defaults, indicator: id}), indicators, areas, contents.reports);
  const plain = distinct(found.plotted.filter((figure) => !figure.apart && figure.value >= 0));
  const most = Math.max(...plain.map(({value, high}) => high ?? value), 0);
  const rows = found.areas.filter((area) => plain.some((figure) => figure.area === area));
  const shown = rows.slice(0, mostRows);
  const years = new Set(plain.map(({year}) => year)).size > 1;
  return h(
    "section",
    {class: "small", style: `--colour: ${dimensionColour(entry.dimension)}`},
    h("h3", null, h("a", {href: comparePage({indicator: id})}, nameOf(entry))),
    h(
      "p",
      {class: "quiet"},
      `${dimensionName(entry.dimension)} · ${t("overview.reporting", {count: number(rows.length), all: number(contents.totals.areas)})}`
    ),
    h(
      "ul",
      null,
      shown.flatMap((area) =>
        plain.filter((figure) => figure.area === area).map((figure, index) => bar(figure, index, most, years))
      )
    ),
    rows.length > shown.length &&
      h("p", {class: "quiet"}, t("overview.more", {count: number(rows.length - shown.length)}))
  );
}

/** A report may say a figure more than once; here it stands once. */
function distinct(figures: readonly Plotted[]): Plotted[] {
  const said = (figure: Plotted) => `${figure.report} ${figure.value} ${figure.high} ${figure.bound}`;
  return [...new Map(figures.map((figure) => [said(figure), figure])).values()];
}

/** A row: who, a bar with its bound, how much. The whole row opens its sentence. */
function bar(figure: Plotted, index: number, most: number, years: boolean): HTMLElement {
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
