/** Figures that no indicator fits, by what they count: where the codebook could grow. */

import {h} from "../element.js";
import {query} from "../engine.js";
import {openEvidence} from "../evidence.js";
import {t} from "../language.js";
import {number} from "../numbers.js";
import {rowsFrom} from "../rows.js";
import {table} from "../table.js";

interface Line {
  readonly id: string;
  readonly subject: string;
  readonly unit: string;
  readonly figures: number;
  readonly reports: number;
  readonly quote: string;
}

const counted = "reported AND NOT repeat";

export async function uncodedSummary(): Promise<HTMLElement> {
  const [row] = await query<{all: number; coded: number}>(
    `SELECT count(*)::INTEGER AS "all", count(indicator)::INTEGER AS coded FROM measurements WHERE ${counted}`
  );
  const {all, coded} = row!;
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
      {key: "unit", label: t("data.unit"), show: ({unit}) => h("span", {lang: "zh-Hans"}, unit || "—")},
      {key: "figures", label: t("quality.figures"), numeric: true},
      {key: "reports", label: t("quality.reports"), numeric: true},
      {key: "quote", label: t("quality.example"), show: ({quote}) => h("span", {lang: "zh-Hans"}, quote)}
    ],
    rows: rowsFrom<Line>(
      `SELECT subject, unit, count(*)::INTEGER AS figures, count(DISTINCT report)::INTEGER AS reports, min(quote) AS quote, arg_min(id, quote) AS id
       FROM measurements WHERE ${counted} AND indicator IS NULL
       GROUP BY subject, unit ORDER BY reports DESC, figures DESC, subject`
    ),
    pageLength: 20,
    open: ({id}) => openEvidence(id),
    empty: t("quality.noUncoded")
  });
}
