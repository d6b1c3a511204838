/** The figures of one year by the area above: counties under their city, beside the city's own figure. */
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {areaPage} from "../base/links.js";
import {evidenceLink} from "../evidence/evidenceDrawer.js";
import {areaName, areas, contents, seriesOf} from "../store/corpusContents.js";
import {plainTable} from "../ui/plainTable.js";
import {number} from "../words/numberFormat.js";
import type {StandingFigure} from "./standingFigures.js";

type Label = (figure: StandingFigure) => string;

/** Nothing where no area below another tells the indicator in that year. */
export function underTheirCity(figures: readonly StandingFigure[], label: Label): Child {
  const groups = new Map<string, StandingFigure[]>();
  for (const figure of figures) {
    const above = parentOf(figure.area);
    if (!above) continue;
    const group = groups.get(above);
    if (group) group.push(figure);
    else groups.set(above, [figure]);
  }
  if (!groups.size) return null;
  const own = new Map(figures.map((figure) => [figure.area, figure]));
  const year = figures[0]!.year;
  const rows = [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([above, below]) => {
      const city = own.get(above);
      return h(
        "tr",
        null,
        h("th", {scope: "row"}, h("a", {href: areaPage(above)}, areaName(above))),
        h("td", {class: "numeric"}, city ? link(city, label) : "—"),
        h("td", null, list(below, label)),
        h(
          "td",
          {class: "numeric"},
          t("series.of", {told: number(below.length), areas: number(reportingBelow(above, year))})
        )
      );
    });
  return [
    h("h3", null, t("indicator.under", {year})),
    h("p", {class: "quiet"}, t("indicator.under.about")),
    plainTable(
      t("indicator.under", {year}),
      [
        t("indicator.above"),
        {label: t("series.own"), numeric: true},
        t("indicator.below"),
        {label: t("indicator.below.coverage"), numeric: true}
      ],
      rows
    )
  ];
}

/** The area right above, where that is a city or a county and no province. */
function parentOf(area: string): string | null {
  const parent = areas.get(area)?.parent;
  return parent && parent !== area && areas.get(parent)?.level !== "province" ? parent : null;
}

const link = (figure: StandingFigure, label: Label): HTMLElement =>
  evidenceLink(figure.id, {class: "row-open", title: figure.quote}, label(figure));

const list = (below: readonly StandingFigure[], label: Label): HTMLElement =>
  h(
    "ul",
    {class: "below"},
    below.toSorted((a, b) => b.x - a.x).map((figure) => h("li", null, areaName(figure.area), " ", link(figure, label)))
  );

/** The areas right below that have a report of the year. */
const reportingBelow = (above: string, year: number): number =>
  new Set(
    contents.reports.flatMap(({area, year: of}) =>
      area !== null && of === year && areas.get(seriesOf(area))?.parent === above ? seriesOf(area) : []
    )
  ).size;
