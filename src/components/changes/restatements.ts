/** The values of the two years, and of those between, that a later report tells otherwise. */
import type {Restatement} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {indicatorPage} from "../base/links.js";
import {restatedColumns} from "../evidence/restatedColumns.js";
import {indicatorName} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {section} from "../ui/section.js";

export function restatements(all: readonly Restatement[], [from, to]: readonly [number, number]): HTMLElement {
  const rows = all.filter(({periodFrom}) => periodFrom >= from && periodFrom <= to);
  return section(
    "restated",
    t("series.restated"),
    rows.length
      ? table<Restatement>({
          caption: t("changes.restated", {count: rows.length}),
          columns: [
            {
              key: "indicator",
              label: t("fact.indicator"),
              show: ({indicator}) => h("a", {href: indicatorPage(indicator)}, indicatorName(indicator))
            },
            ...restatedColumns<Restatement>()
          ],
          rows,
          pageLength: 10,
          file: false
        })
      : h("p", {class: "quiet"}, t("changes.restated.none"))
  );
}
