/** How well the program reads, held against lists made by hand; counted at build by the same code that the tests use. */
import {FileAttachment} from "observablehq:stdlib";
import type {Accuracy} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {contents} from "../store/corpusContents.js";
import {accuracyTable, measuresTable} from "../ui/accuracyTable.js";
import {number} from "../words/numberFormat.js";

const measured = (await FileAttachment("../../data/tables/accuracy.json").json()) as Accuracy | null;

export function accuracySection(): HTMLElement {
  if (!measured) return h("p", {class: "empty"}, t("accuracy.unmeasured"));
  const {reports, measures, passages, heldOut, dimensions} = measured;
  return h(
    "div",
    null,
    h(
      "p",
      null,
      t("accuracy.heldOut", {count: number(heldOut.count), figures: number(heldOut.measures.detection.gold)})
    ),
    measuresTable(heldOut.measures, t("accuracy.overallHeldOut")),
    h(
      "p",
      null,
      t("accuracy.basis", {
        reports: number(reports.length),
        all: number(contents.totals.reports),
        figures: number(measures.detection.gold)
      })
    ),
    measuresTable(measures, t("accuracy.overall")),
    h(
      "p",
      null,
      t("accuracy.passages", {count: number(passages.count), figures: number(passages.measures.detection.gold)})
    ),
    measuresTable(passages.measures, t("accuracy.overallPassages")),
    accuracyTable(
      contents.dimensions.flatMap(({dimension, ...names}) => {
        const tally = dimensions[dimension];
        return tally ? [[nameOf(names), tally] as const] : [];
      }),
      t("accuracy.byDimension"),
      t("fact.dimension")
    )
  );
}
