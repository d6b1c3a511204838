/** Figures of reports beside those of official statistics for the same area and year: both as they are, with how many there are, and no verdict. */
import type {IndicatorReading} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {areaPage, reportPage} from "../base/links.js";
import {valueLink} from "../evidence/valueLink.js";
import {contents, seriesOf} from "../store/corpusContents.js";
import {plainTable} from "../ui/plainTable.js";
import {section} from "../ui/section.js";
import {figure as figureText, number} from "../words/numberFormat.js";

type Official = IndicatorReading["official"][number];

/** The section; null where no statistics are known for the indicator. */
export function saidAndOfficial({indicator, official, figures}: IndicatorReading): Child {
  if (!official.length) return null;
  const cell = (area: string, year: number) => `${seriesOf(area)} ${year}`;
  const reports = new Map(
    contents.reports.flatMap(({report, area, year}) =>
      area !== null && year !== null ? [[cell(area, year), report] as const] : []
    )
  );
  const saidIn = (row: Official) =>
    figures.filter(
      ({area, year, apart}) =>
        area !== null && year !== null && apart === null && cell(area, year) === cell(row.area, row.year)
    );
  const reported = official.filter((row) => reports.has(cell(row.area, row.year)));
  const told = reported.filter((row) => saidIn(row).length);
  const years = [...new Set(official.map(({year}) => year))].sort((a, b) => a - b);
  const words = (row: Official) => figureText({...row, high: null, bound: "exact"});
  const lineOf = (row: Official) => {
    const own = saidIn(row);
    const report = reports.get(cell(row.area, row.year))!;
    return h(
      "tr",
      null,
      h("th", {scope: "row"}, h("a", {href: areaPage(row.area)}, nameOf(row))),
      h("td", {class: "numeric"}, h("a", {href: reportPage(report)}, String(row.year))),
      h(
        "td",
        {class: "numeric"},
        own.length
          ? own.map(({id, value, unit, high, bound}, i) => [
              i > 0 && " ≠ ",
              valueLink(id, value, unit, indicator.indicator, {high, bound})
            ])
          : t("official.silent")
      ),
      h("td", {class: "numeric"}, words(row))
    );
  };
  return section(
    "official",
    t("official.title"),
    h(
      "p",
      {class: "quiet"},
      t("official.coverage", {
        official: number(official.length),
        years: years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0]),
        reported: number(reported.length),
        told: number(told.length)
      })
    ),
    reported.length > 0 &&
      plainTable(
        t("official.title"),
        [
          t("fact.area"),
          {label: t("fact.year"), numeric: true},
          {label: t("official.said"), numeric: true},
          {label: t("official.official"), numeric: true}
        ],
        reported.map(lineOf)
      ),
    h(
      "details",
      null,
      h("summary", null, t("official.all", {count: number(official.length)})),
      h(
        "p",
        {class: "quiet"},
        official.map((row, i) => [i > 0 && " · ", `${nameOf(row)} ${row.year} ${words(row)}`])
      )
    ),
    sources(official)
  );
}

/** Each definition with its source. */
const sources = (official: readonly Official[]): Child => {
  const bySource = new Map(official.map((row) => [`${row.definition} ${row.source}`, row]));
  return h(
    "ul",
    {class: "quiet", lang: "zh-Hans"},
    [...bySource.values()].map(({definition, source, url}) =>
      h("li", null, `${definition}。`, url ? h("a", {href: url, rel: "noreferrer"}, source) : source)
    )
  );
};
