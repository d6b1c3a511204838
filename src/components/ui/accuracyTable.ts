/** How well something is read, held against lists made by hand: counts, and what follows from them. */
import type {Measures, Tally} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {number} from "../words/numberFormat.js";
import {percent, share} from "../words/proportion.js";
import {plainTable} from "./plainTable.js";

/** Precision and recall with their 95% intervals and F1, their harmonic mean; a row each. */
export function accuracyTable(
  rows: readonly (readonly [what: string, tally: Tally])[],
  caption?: string,
  what: string = t("accuracy.what")
): HTMLElement {
  const counts = (["precision", "recall", "f1", "gold", "predicted", "right"] as const).map((name) => ({
    label: t(`accuracy.${name}`),
    numeric: true
  }));
  const line = ([what, {gold, predicted, right}]: (typeof rows)[number]) =>
    h(
      "tr",
      null,
      h("th", {scope: "row"}, what),
      [
        share(right, predicted),
        share(right, gold),
        percent(2 * right, predicted + gold),
        number(gold),
        number(predicted),
        number(right)
      ].map((cell) => h("td", {class: "numeric"}, cell))
    );
  return plainTable(caption ?? t("indicator.accuracy"), [what, ...counts], rows.map(line), {
    kind: "plain",
    caption
  });
}

/** The same of each thing that is measured, from finding a figure to coding it. */
export const measuresTable = (measures: Measures, caption: string): HTMLElement =>
  accuracyTable(
    (["detection", "strict", "reported", "coding"] as const).map((measure) => [
      t(`accuracy.${measure}`),
      measures[measure]
    ]),
    caption
  );
