/** Figures that no indicator fits, by the things counted: openings for the codebook to grow. */

import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {contents} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {rowsFrom} from "../ui/queriedRows.js";
import {number} from "../words/numberFormat.js";

interface Line {
  readonly id: string;
  readonly subject: string;
  readonly unit: string;
  readonly figures: number;
  readonly reports: number;
  readonly quote: string;
}

export function uncodedSummary(): HTMLElement {
  const all = contents.totals.counted;
  const coded = contents.indicators.reduce((sum, {figures}) => sum + figures, 0);
  return h(
    "p",
    null,
    t("quality.uncodedSummary", {
      all: number(all),
      coded: number(coded),
      uncoded: number(all - coded),
      share: `${number(Math.round((1000 * coded) / Math.max(1, all)) / 10)}%`
    })
  );
}

export function uncodedBySubject(): HTMLElement {
  return table<Line>({
    caption: t("quality.uncodedCaption"),
    columns: [
      {key: "subject", label: t("fact.subject"), show: ({subject}) => h("bdi", {lang: "zh-Hans"}, subject || "—")},
      {key: "unit", label: t("dataset.unit"), show: ({unit}) => h("span", {lang: "zh-Hans"}, unit || "—")},
      {key: "figures", label: t("quality.figures"), numeric: true},
      {key: "reports", label: t("quality.reports"), numeric: true},
      {key: "quote", label: t("quality.example"), show: ({quote}) => h("span", {lang: "zh-Hans"}, quote)}
    ],
    rows: rowsFrom<Line>("FROM uncoded"),
    pageLength: 20,
    open: ({id}) => openEvidence(id),
    empty: t("quality.noUncoded")
  });
}
