/** The documents that an area's reports cite. */
import type {CitedTitle} from "../../../loaders/index.ts";
import {coded} from "../contents.js";
import {h} from "../element.js";
import {t} from "../language.js";
import {reportPage} from "../links.js";
import {number} from "../numbers.js";
import {section} from "../section.js";
import {table} from "../table.js";

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
