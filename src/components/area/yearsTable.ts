/** An area over the years: a row an indicator, a column a year, with a sign where a year has no figure. */
import type {Among, AreaReading} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {downloads} from "../chart/downloads.js";
import {breaksOf} from "../comparison/areaBreaks.js";
import {areaYears, type IndicatorYears, yearsBetween} from "../comparison/areaYears.js";
import {type EmptyReason, glyphKey} from "../comparison/emptyGlyph.js";
import {areaName, contents, indicators} from "../store/corpusContents.js";
import {keepButton} from "../ui/keepButton.js";
import {showNewest} from "../ui/newestInView.js";
import {number} from "../words/numberFormat.js";
import {yearsExtract} from "./yearsExtract.js";
import {placeKey, type RowView, yearsRow} from "./yearsRow.js";

interface Reported {
  readonly report: string;
  readonly year: number;
}

/** The columns behind the years: run, last value, change, place. */
const SUMMARY_COLUMNS = 4;

/** The table of one area; the newest years are in view first. */
export function yearsTable(
  {area, figures, reports: all, places}: AreaReading,
  perCapita: boolean,
  among: Among
): HTMLElement {
  const reports = all.flatMap(({report, year}) => (year === null ? [] : {report, year}));
  const reported = reports.map(({year}) => year);
  const years = yearsBetween(reported);
  const rows = areaYears(figures, reported);
  const changes = breaksOf(area);
  const view: RowView = {
    area,
    perCapita,
    among,
    breaks: changes.flatMap(({year, parts}) => (parts ? year : [])),
    places: new Map(places.map((standing) => [placeKey(standing), standing]))
  };
  const told = rows.reduce((sum, {cells}) => sum + cells.filter((cell) => cell.figures.length).length, 0);
  const ordered = contents.dimensions.map(({dimension, ...names}) => ({
    dimension,
    name: nameOf(names),
    own: rows.filter(({indicator}) => indicators.get(indicator)?.dimension === dimension)
  }));
  const bodies = ordered.map(
    ({dimension, name, own}) =>
      own.length > 0 &&
      h(
        "tbody",
        {style: `--dimension: var(--dim-${dimension})`},
        h(
          "tr",
          {class: "dimension"},
          h(
            "th",
            {colspan: years.length + 1 + SUMMARY_COLUMNS, scope: "rowgroup"},
            h("span", null, h("i", {class: "dot"}), name)
          )
        ),
        own.map((row) => yearsRow(row, view))
      )
  );
  const scroll = h(
    "div",
    {class: "table-scroll years-scroll", tabindex: 0, role: "group", "aria-label": t("area.years")},
    h("table", {class: "years-table"}, h("thead", null, heads(area, years, reports, among)), bodies)
  );
  showNewest(scroll, "thead .last");
  const breaks = changes.filter(({year}) => years.includes(year));
  const extract = yearsExtract(
    ordered.flatMap(({own}) => own),
    years,
    view
  );
  const keep = keepButton(() => ({text: `{table:area=${area}}`, label: `${areaName(area)} ${t("area.years")}`}));
  return h(
    "div",
    {class: "area-years"},
    h(
      "p",
      {class: "quiet"},
      t("area.years.caption", {
        indicators: number(rows.length),
        figures: number(told),
        reports: number(reports.length),
        years: number(years.length)
      })
    ),
    glyphKey(reasonsIn(rows)),
    breaks.length > 0 && h("p", {class: "quiet"}, "⫽ ", breaks.map(({words}) => words).join(t("compare.beside"))),
    scroll,
    h("div", {class: "chart-foot"}, h("p", {class: "source"}, t("area.years.foot")), keep, downloads(extract))
  );
}

function heads(area: string, years: readonly number[], reports: readonly Reported[], among: Among): HTMLElement {
  const head = (label: Child, kind: string, title?: string) => h("th", {scope: "col", class: kind, title}, label);
  return h(
    "tr",
    null,
    h("th", {scope: "col"}, t("fact.indicator")),
    years.map(headOf(area, reports)),
    head(t("series.run"), "run"),
    head(t("series.latest"), "numeric last"),
    head(t("series.change"), "numeric"),
    head([t("series.place"), h("small", null, ` ${t(`area.among.${among}`)}`)], "numeric", t("area.place.about"))
  );
}

/** The head of a year: a link to its report, and a sign where the area changed. */
const headOf = (area: string, reports: readonly Reported[]) => {
  const changes = new Map(breaksOf(area).map(({year, words}) => [year, words]));
  return (year: number): HTMLElement => {
    const report = reports.find((one) => one.year === year);
    const change = changes.get(year);
    return h(
      "th",
      {scope: "col", class: "numeric"},
      change && h("span", {role: "img", title: change, "aria-label": change}, "⫽ "),
      report ? h("a", {href: reportPage(report.report)}, String(year)) : String(year)
    );
  };
};

function reasonsIn(rows: readonly IndicatorYears[]): ReadonlySet<EmptyReason> {
  const cells = rows.flatMap((row) => row.cells);
  return new Set(
    cells.flatMap(({figures, reason}): EmptyReason[] => (figures.length > 1 ? ["conflict"] : reason ? [reason] : []))
  );
}
