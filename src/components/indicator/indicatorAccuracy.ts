/** How well an indicator is coded, held against lists made by hand; with how little may be known of it. */
import type {IndicatorReading, Tally} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {methodPage} from "../base/links.js";
import {dimensionName} from "../store/corpusContents.js";
import {accuracyTable} from "../ui/accuracyTable.js";
import {number} from "../words/numberFormat.js";

/** Fewer annotated figures than this say little; the dimension's are then shown as well. */
const few = 10;

export function accuracy({indicator, accuracy, dimensionAccuracy}: IndicatorReading): HTMLElement {
  const rows: [string, Tally][] = [];
  if (accuracy && (accuracy.gold || accuracy.predicted)) rows.push([t("indicator.accuracy.own"), accuracy]);
  if (dimensionAccuracy && (accuracy?.gold ?? 0) < few)
    rows.push([t("indicator.accuracy.dimension", {dimension: dimensionName(indicator.dimension)}), dimensionAccuracy]);
  const own = accuracy?.gold ?? 0;
  return h(
    "div",
    null,
    h(
      "p",
      null,
      own ? t("indicator.accuracy.some", {count: number(own)}) : t("indicator.accuracy.none"),
      t("sentence.join"),
      t("accuracy.interval"),
      t("sentence.join"),
      h("a", {href: methodPage("accuracy")}, t("indicator.accuracy.how"))
    ),
    rows.length > 0 && accuracyTable(rows)
  );
}
