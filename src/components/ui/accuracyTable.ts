/** Accuracy held against lists made by hand: counts, and the rates that follow from them. */
import type {Measure, Score} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {number} from "../words/numberFormat.js";
import {share} from "../words/proportion.js";
import {plainTable} from "./plainTable.js";

/** Precision, recall and F1, their harmonic mean, with their 95% intervals; a row each. */
export function accuracyTable(
  rows: readonly (readonly [what: string, score: Score])[],
  caption?: string,
  what: string = t("accuracy.what")
): HTMLElement {
  const counts = (["precision", "recall", "f1", "gold", "predicted", "right"] as const).map((name) => ({
    label: t(`accuracy.${name}`),
    numeric: true
  }));
  const line = ([what, {gold, predicted, right, precision, recall, f1}]: (typeof rows)[number]) =>
    h(
      "tr",
      null,
      h("th", {scope: "row"}, what),
      [
        share(right, predicted, precision),
        share(right, gold, recall),
        share(right, (predicted + gold) / 2, f1),
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
export const measuresTable = (measures: Readonly<Record<Measure, Score>>, caption: string): HTMLElement =>
  accuracyTable(
    (["detection", "strict", "reported", "coding"] as const).map((measure) => [
      t(`accuracy.${measure}`),
      measures[measure]
    ]),
    caption
  );

/** The number of texts and of figures in them, as messages want them. */
export const sizes = ({
  count,
  measures
}: {
  readonly count: number;
  readonly measures: Readonly<Record<Measure, Score>>;
}) => ({
  count: number(count),
  figures: number(measures.detection.gold)
});
