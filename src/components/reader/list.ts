/** The reports that there are, each a way into the reader. */
import {areaName, areas, type Contents, contents} from "../contents.js";
import {h} from "../element.js";
import {t} from "../language.js";
import {areaPage, reportPage} from "../links.js";
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
        show: ({report, title}) =>
          h("a", {href: reportPage(report)}, title ? h("span", {lang: "zh-Hans"}, title) : t("reports.untitled"))
      },
      {key: "coded", label: t("reports.coded"), numeric: true}
    ],
    rows: contents.reports,
    sorting: {key: "year", descending: true},
    empty: t("reports.none")
  });
}
