/** How well an indicator is coded, held against lists made by hand; with how little may be known of it. */
import type {IndicatorReading} from "../../../loaders/index.ts";
import {dimensionName} from "../contents.js";
import {h} from "../element.js";
import {t} from "../language.js";
import {methodPage} from "../links.js";
import {number} from "../numbers.js";
import {share, type Tally} from "../proportion.js";

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
      " ",
      h("a", {href: methodPage("accuracy")}, t("indicator.accuracy.how"))
    ),
    rows.length > 0 && accuracyTable(rows)
  );
}

/** Precision and recall of some tallies, a row each, with their counts and 95% intervals. */
export function accuracyTable(rows: readonly (readonly [string, Tally])[], caption?: string): HTMLElement {
  return h(
    "div",
    {class: "table-scroll", tabindex: 0, role: "group", "aria-label": caption ?? t("indicator.accuracy")},
    h(
      "table",
      {class: "plain"},
      caption && h("caption", null, caption),
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          [
            t("accuracy.what"),
            t("accuracy.gold"),
            t("accuracy.predicted"),
            t("accuracy.right"),
            t("accuracy.precision"),
            t("accuracy.recall")
          ].map((label, i) => h("th", {scope: "col", class: i > 0 && "numeric"}, label))
        )
      ),
      h(
        "tbody",
        null,
        rows.map(([name, {gold, predicted, right}]) =>
          h(
            "tr",
            null,
            h("th", {scope: "row"}, name),
            [number(gold), number(predicted), number(right), share(right, predicted), share(right, gold)].map((cell) =>
              h("td", {class: "numeric"}, cell)
            )
          )
        )
      )
    )
  );
}
