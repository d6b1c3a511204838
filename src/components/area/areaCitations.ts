/** The documents that an area's reports cite. */
import type {CitedTitle} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {coded} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {section} from "../ui/section.js";
import {number} from "../words/numberFormat.js";

export function cited(rows: readonly CitedTitle[]): HTMLElement {
  return section(
    "cited",
    t("area.cited"),
    table<CitedTitle>({
      caption: t("area.citedCaption", {count: number(rows.length)}),
      columns: [
        {
          key: "title",
          label: t("area.document"),
          show: ({title, report, at}) =>
            h("a", {href: reportPage(report, at ?? undefined), lang: "zh-Hans"}, `《${title}》`)
        },
        {key: "kind", label: t("fact.kind"), show: ({kind}) => coded("citations.kind", kind)},
        {key: "level", label: t("area.docLevel"), show: ({level}) => (level ? coded("citations.level", level) : "—")},
        {key: "times", label: t("area.times"), numeric: true}
      ],
      rows,
      pageLength: 15,
      empty: t("area.noCited")
    })
  );
}
