/** Areas by years: the reports, the number of figures read from each, and the gaps. */

import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {areaPage, reportPage} from "../base/links.js";
import {areaName, areas, contents, reporting, years} from "../store/corpusContents.js";
import {plainTable} from "../ui/plainTable.js";
import {number} from "../words/numberFormat.js";

/** With more areas than this a row is a province. */
const mostRows = 40;

type Report = (typeof contents.reports)[number];

/** All years between the first and the last report, those without any included: a gap must be seen. */
const span = (): number[] =>
  years.length ? Array.from({length: years.at(-1)! - years[0]! + 1}, (_, index) => years[0]! + index) : [];

export function coverage(): HTMLElement {
  const codes = [...reporting].sort();
  if (!codes.length) return h("p", {class: "empty"}, t("overview.empty"));
  const most = Math.max(...contents.reports.map(({coded}) => coded));
  const byProvince = codes.length > mostRows;
  const rows = byProvince ? [...new Set(codes.map(provinceOf))] : codes;
  const reportsOf = (row: string, year: number) =>
    contents.reports.filter(
      (report) => report.year === year && report.area && (byProvince ? provinceOf(report.area) : report.area) === row
    );
  return plainTable(
    t("overview.coverage"),
    [t("fact.area"), ...span().map((year) => ({label: String(year), numeric: true}))],
    rows.map((row) =>
      h(
        "tr",
        null,
        h("th", {scope: "row"}, byProvince ? areaName(row) : h("a", {href: areaPage(row)}, placeName(row))),
        span().map((year) => cell(reportsOf(row, year), most))
      )
    ),
    {kind: "coverage", caption: t(byProvince ? "overview.coverage.provinces" : "overview.coverage.caption")}
  );
}

const provinceOf = (area: string) => `${area.slice(0, 2)}0000`;

/** An area with the one above it, as counties of one name are many. */
function placeName(code: string): string {
  const parent = areas.get(code)?.parent;
  return parent && parent !== code && areas.has(parent)
    ? t("overview.place", {area: areaName(code), parent: areaName(parent)})
    : areaName(code);
}

function cell(reports: readonly Report[], most: number): HTMLElement {
  const [report] = reports;
  if (!report) return h("td", {class: "numeric gap"}, h("span", {"aria-label": t("gap.noReport"), role: "img"}, "·"));
  if (reports.length > 1) return h("td", {class: "numeric"}, number(reports.length));
  // The square grows with what the report tells, in area.
  const side = 6 + 14 * Math.sqrt(report.coded / Math.max(1, most));
  return h(
    "td",
    {class: "numeric"},
    h(
      "a",
      {
        href: reportPage(report.report),
        title: t("overview.cell", {area: areaName(report.area), year: report.year ?? "", count: number(report.coded)})
      },
      h(
        "svg",
        {width: 20, height: 20, viewBox: "0 0 20 20", "aria-hidden": "true"},
        h("rect", {x: 10 - side / 2, y: 10 - side / 2, width: side, height: side})
      ),
      ` ${number(report.coded)}`
    )
  );
}
