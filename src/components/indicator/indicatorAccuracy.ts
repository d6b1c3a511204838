/** The accuracy of coding an indicator, held against lists made by hand; with how little may be known of it. */
import type {IndicatorReading, Score} from "../../../loaders/index.ts";
import {FEWEST_FOR_RATE} from "../../shared/enough.js";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {methodPage} from "../base/links.js";
import {dimensionName} from "../store/corpusContents.js";
import {accuracyTable} from "../ui/accuracyTable.js";
import {number} from "../words/numberFormat.js";

/** The texts held out first; where they have too few figures of the indicator, its dimension's beside it; the fit last, named so. */
export function accuracy({indicator, accuracy, dimensionAccuracy, fit}: IndicatorReading): HTMLElement {
  const own = accuracy?.gold ?? 0;
  const counted = (score: Score | null): score is Score => score !== null && score.gold + score.predicted > 0;
  const rows: [string, Score][] = [];
  if (counted(accuracy)) rows.push([t("indicator.accuracy.own"), accuracy]);
  if (counted(dimensionAccuracy) && own < FEWEST_FOR_RATE)
    rows.push([t("indicator.accuracy.dimension", {dimension: dimensionName(indicator.dimension)}), dimensionAccuracy]);
  if (counted(fit)) rows.push([t("indicator.accuracy.fit"), fit]);
  return h(
    "div",
    null,
    h(
      "p",
      null,
      own ? t("indicator.accuracy.some", {count: number(own)}) : t("indicator.accuracy.none"),
      t("sentence.join"),
      own > 0 && own < FEWEST_FOR_RATE && [t("indicator.accuracy.few", {least: FEWEST_FOR_RATE}), t("sentence.join")],
      t("accuracy.interval"),
      t("sentence.join"),
      h("a", {href: methodPage("accuracy")}, t("indicator.accuracy.how"))
    ),
    rows.length > 0 && accuracyTable(rows)
  );
}
