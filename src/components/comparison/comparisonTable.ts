/** The figures of a comparison as a table, gaps included. */

import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {areaName, coded, indicatorName} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {cautions, yearWords} from "../words/cautions.js";
import {number, numberRange, unitOf} from "../words/numberFormat.js";
import type {Comparison, Gap, Plotted} from "./comparison.js";
import type {Choice} from "./comparisonChoice.js";
import {gapWords} from "./figureWords.js";

/** A row: a figure, or a cell without one. */
interface Line {
  readonly id: string | null;
  readonly indicator: string;
  readonly area: string;
  readonly year: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly x: number | null;
  readonly unit: string;
  readonly bound: string;
  readonly apart: string;
  readonly subject: string;
  readonly yearWords: string;
  readonly quote: string;
}

const line = (figure: Plotted): Line => ({
  ...figure,
  indicator: indicatorName(figure.indicator),
  area: areaName(figure.area),
  unit: unitOf(figure),
  bound: coded("bound", figure.bound),
  yearWords: yearWords(figure),
  apart: [figure.apart ? t(`apart.${figure.apart}`) : "", ...cautions(figure)].filter(Boolean).join(t("caution.join"))
});

const blank = (gap: Gap): Line => ({
  id: null,
  indicator: indicatorName(gap.indicator),
  area: areaName(gap.area),
  year: gap.year || null,
  yearWords: gap.year ? String(gap.year) : "",
  value: null,
  high: null,
  x: null,
  unit: "",
  bound: "",
  apart: gapWords(gap),
  subject: "",
  quote: ""
});

export function comparisonTable(compared: Comparison, {measure}: Choice): HTMLElement {
  return table<Line>({
    caption: t("compare.table", {figures: number(compared.plotted.length), gaps: number(compared.gaps.length)}),
    columns: [
      {key: "area", label: t("fact.area")},
      {key: "year", label: t("fact.year"), numeric: true, show: ({yearWords}) => yearWords},
      {key: "indicator", label: t("fact.indicator")},
      {
        key: "value",
        label: t("fact.value"),
        numeric: true,
        show: ({value, high}) => (value === null ? "—" : numberRange({value, high}))
      },
      ...(measure === "absolute"
        ? []
        : [
            {
              key: "x" as const,
              label: t(`compare.measure.${measure}`),
              numeric: true,
              show: ({x}: Line) => (x === null ? "" : number(x))
            }
          ]),
      {key: "unit", label: t("fact.unit")},
      {key: "bound", label: t("fact.bound")},
      {key: "subject", label: t("fact.subject"), show: ({subject}) => h("span", {lang: "zh-Hans"}, subject)},
      {key: "apart", label: t("fact.remark")},
      {key: "quote", label: t("fact.quote"), show: ({quote}) => h("span", {lang: "zh-Hans"}, quote)}
    ],
    rows: [...compared.plotted.map(line), ...compared.gaps.map(blank)],
    sorting: {key: "value", descending: true},
    open: ({id}) => id && openEvidence(id)
  });
}
