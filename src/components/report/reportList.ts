/** The reports that there are, each a way into the reader. */

import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {areaPage, reportPage} from "../base/links.js";
import {areaName, areas, type Contents, coded, contents} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {yearWords} from "../words/cautions.js";
import {date} from "../words/numberFormat.js";
import {reportTitle} from "../words/reportTitle.js";

type Line = Contents["reports"][number];

export function reportList(): HTMLElement {
  const areaOf = (area: string | null) => areas.get(area ?? "");
  return table<Line>({
    caption: t("report.list.caption", {count: contents.reports.length}),
    columns: [
      {
        key: "area",
        label: t("fact.area"),
        show: ({area}) => area && h("a", {href: areaPage(area)}, areaName(area)),
        order: ({area}) => areaOf(area)?.pinyin ?? area
      },
      {key: "year", label: t("fact.year"), show: yearWords},
      {
        key: "title",
        label: t("report.list.title"),
        show: (report) => h("a", {href: reportPage(report.report)}, reportTitle(report)),
        order: ({title}) => title
      },
      {key: "genre", label: t("report.genre"), show: ({genre}) => coded("genre", genre)},
      {
        key: "published",
        label: t("fact.published"),
        show: ({published}) => (published ? date(published) : t("fact.unknown"))
      },
      {key: "coded", label: t("report.list.coded"), numeric: true}
    ],
    rows: contents.reports,
    sorting: {key: "year", descending: true},
    empty: t("report.list.none")
  });
}
