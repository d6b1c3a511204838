/** The reports that there are, each a way into the reader. */
import {areaName, areas, type Contents, coded, contents} from "../contents.js";
import {h} from "../element.js";
import {t} from "../language.js";
import {areaPage, reportPage} from "../links.js";
import {date} from "../numbers.js";
import {reportTitle} from "../reportTitle.js";
import {table} from "../table.js";

type Line = Contents["reports"][number];

export function reportList(): HTMLElement {
  const place = (area: string | null) => areas.get(area ?? "");
  return table<Line>({
    caption: t("reports.caption", {count: contents.reports.length}),
    columns: [
      {
        key: "area",
        label: t("fact.area"),
        show: ({area}) => area && h("a", {href: areaPage(area)}, areaName(area)),
        order: ({area}) => place(area)?.pinyin ?? area
      },
      {key: "year", label: t("fact.year"), show: ({year}) => String(year ?? t("unknown.year"))},
      {
        key: "title",
        label: t("reports.title"),
        show: (report) => h("a", {href: reportPage(report.report)}, reportTitle(report)),
        order: ({title}) => title
      },
      {key: "genre", label: t("reader.genre"), show: ({genre}) => coded("genre", genre)},
      {key: "published", label: t("fact.published"), show: ({published}) => (published ? date(published) : "—")},
      {key: "coded", label: t("reports.coded"), numeric: true}
    ],
    rows: contents.reports,
    sorting: {key: "year", descending: true},
    empty: t("reports.none")
  });
}
