/** The reports by year, in a matrix that stays small: an area a row where there are few, else a level of areas. */

import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {areaPage, reportPage} from "../base/links.js";
import {areaName, areas, coded, codes, contents, reporting, years} from "../store/corpusContents.js";
import {plainTable} from "../ui/plainTable.js";
import {number} from "../words/numberFormat.js";
import {coverageRows} from "./coverageRows.js";
import {isLarge, overview} from "./overviewFile.js";

/** With more years than this a report is a square without its number, so that the years stand side by side. */
const MOST_NUMBERS = 10;

type Report = (typeof contents.reports)[number];

/** All years between the first and the last report, those without any included: a gap must be seen. */
const span = (): number[] =>
  years.length ? Array.from({length: years.at(-1)! - years[0]! + 1}, (_, index) => years[0]! + index) : [];

export function coverage(): HTMLElement {
  const reported = [...reporting].sort();
  if (!reported.length) return h("p", {class: "empty"}, t("overview.empty"));
  const byLevel = isLarge;
  const columns = span();
  const levelOf = (area: string | null) => areas.get(area ?? "")?.level ?? null;
  const rows = byLevel
    ? coverageRows(codes("areas.level"), contents.reports, (report) => levelOf(report.area))
    : coverageRows(reported, contents.reports, ({area}) => area);
  const mostTold = Math.max(...contents.reports.map(({coded}) => coded));
  const mostReports = Math.max(...rows.flatMap(({byYear}) => [...byYear.values()].map(({length}) => length)));
  const undated = contents.reports.filter(({year}) => year === null).length;
  const table = plainTable(
    t("overview.coverage"),
    [t(byLevel ? "fact.level" : "fact.area"), ...columns.map((year) => ({label: String(year), numeric: true}))],
    rows.map(({row, byYear, areas: among}) =>
      h(
        "tr",
        null,
        h("th", {scope: "row"}, byLevel ? levelHead(row, among) : h("a", {href: areaPage(row)}, placeName(row))),
        columns.map((year) => {
          const here = byYear.get(year) ?? [];
          return byLevel
            ? countCell(here, overview.existing[row]?.[year] ?? null, mostReports)
            : cell(here, mostTold, columns.length > MOST_NUMBERS);
        })
      )
    ),
    {
      kind: columns.length > MOST_NUMBERS ? "coverage dense" : "coverage",
      caption: [
        t(byLevel ? "overview.coverage.levels" : "overview.coverage.caption"),
        undated > 0 && t("overview.coverage.undated", {count: number(undated)})
      ]
    }
  );
  return byLevel ? h("div", null, table, directory(reported)) : table;
}

const levelHead = (level: string, among: number): Child => [
  coded("areas.level", level as Parameters<typeof coded<"areas.level">>[1]),
  h("small", null, ` ${t("overview.coverage.areas", {count: number(among)})}`)
];

/** The areas with reports by name, on demand. */
const directory = (reported: readonly string[]): HTMLElement =>
  h(
    "details",
    null,
    h("summary", {class: "quiet"}, t("overview.coverage.list", {count: number(reported.length)})),
    h(
      "p",
      {class: "links"},
      reported.map((area, i) => [i > 0 && say("、", ", "), h("a", {href: areaPage(area)}, areaName(area))])
    )
  );

/** An area with the one above it, as counties of one name are many. */
function placeName(code: string): string {
  const parent = areas.get(code)?.parent;
  return parent && parent !== code && areas.has(parent)
    ? t("overview.place", {area: areaName(code), parent: areaName(parent)})
    : areaName(code);
}

const noReport = (): HTMLElement =>
  h("td", {class: "numeric gap"}, h("span", {"aria-label": t("gap.noReport"), role: "img"}, "·"));

/** The number of areas with a report, of how many there were; its ground the darker the more reports there are. */
function countCell(reports: readonly Report[], existing: number | null, most: number): HTMLElement {
  if (!reports.length) return noReport();
  const share = Math.round(4 + 26 * Math.sqrt(reports.length / most));
  const areas = number(new Set(reports.map(({area}) => area)).size);
  const words =
    existing === null
      ? t("overview.coverage.unknown", {areas, reports: number(reports.length)})
      : t("overview.coverage.of", {areas, existing: number(existing), reports: number(reports.length)});
  return h(
    "td",
    {class: "numeric count", style: `--share: ${share}%`, title: words},
    areas,
    h("small", null, existing === null ? "/?" : `/${number(existing)}`)
  );
}

function cell(reports: readonly Report[], most: number, dense: boolean): HTMLElement {
  const [report] = reports;
  if (!report) return noReport();
  if (reports.length > 1) return h("td", {class: "numeric"}, number(reports.length));
  // The square grows with what the report tells, in area.
  const side = 6 + 14 * Math.sqrt(report.coded / Math.max(1, most));
  const words = t("overview.cell", {
    area: areaName(report.area),
    year: report.year ?? "",
    count: number(report.coded)
  });
  return h(
    "td",
    {class: "numeric"},
    h(
      "a",
      {href: reportPage(report.report), title: words, "aria-label": dense && words},
      h(
        "svg",
        {width: 20, height: 20, viewBox: "0 0 20 20", "aria-hidden": "true"},
        h("rect", {x: 10 - side / 2, y: 10 - side / 2, width: side, height: side})
      ),
      !dense && ` ${number(report.coded)}`
    )
  );
}
