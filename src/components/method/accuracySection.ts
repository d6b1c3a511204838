/** The accuracy of the program, held against lists made by hand; counted at build by the same code that the tests use. */
import type {Agreement, Kappa, TextsScore} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {accuracy} from "../store/buildAccuracy.js";
import {contents} from "../store/corpusContents.js";
import {accuracyTable, measuresTable, sizes} from "../ui/accuracyTable.js";
import {number} from "../words/numberFormat.js";

/** The program's accuracy first, then this corpus' own, then the fit; of the coding also by dimension. */
export function accuracySection(): HTMLElement {
  if (!accuracy) return h("p", {class: "empty"}, t("accuracy.unmeasured"));
  const {heldOut, reports, passages, agreement} = accuracy;
  return h(
    "div",
    null,
    heldOut && [
      h("p", null, t("accuracy.heldOut", sizes(heldOut))),
      measuresTable(heldOut.measures, t("accuracy.overallHeldOut")),
      byDimension(heldOut)
    ],
    reports
      ? [
          h(
            "p",
            null,
            t("accuracy.basis", {
              reports: number(reports.count),
              all: number(contents.totals.reports),
              figures: sizes(reports).figures
            })
          ),
          measuresTable(reports.measures, t("accuracy.overall"))
        ]
      : h("p", null, t("quality.noOwnGold")),
    passages && [
      h("p", null, t("accuracy.passages", sizes(passages))),
      measuresTable(passages.measures, t("accuracy.overallPassages"))
    ],
    agreement?.indicator && h("p", null, t("accuracy.agreement", kappas(agreement, agreement.indicator.n)))
  );
}

const kappaText = (kappa: Kappa | null) =>
  kappa ? `${kappa.kappa.toFixed(2)} (${kappa.interval.map((end) => end.toFixed(2)).join("–")})` : "–";

const kappas = ({indicator, period, annual}: Agreement, figures: number) => ({
  figures: number(figures),
  indicator: kappaText(indicator),
  period: kappaText(period),
  annual: kappaText(annual)
});

const byDimension = ({dimensions}: TextsScore) =>
  accuracyTable(
    contents.dimensions.flatMap(({dimension, ...names}) => {
      const score = dimensions[dimension];
      return score ? [[nameOf(names), score] as const] : [];
    }),
    t("accuracy.byDimension"),
    t("fact.dimension")
  );
