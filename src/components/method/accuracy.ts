/** How well the program reads, held against lists made by hand; counted at build by the same code that the tests use. */
import {FileAttachment} from "observablehq:stdlib";
import type {Accuracy, Measures} from "../../../loaders/index.ts";
import {contents, dimensionName} from "../contents.js";
import {h} from "../element.js";
import {accuracyTable} from "../indicator/accuracy.js";
import {t} from "../language.js";
import {number} from "../numbers.js";

const measured = (await FileAttachment("../../data/tables/accuracy.json").json()) as Accuracy | null;

export function accuracySection(): HTMLElement {
  if (!measured) return h("p", {class: "empty"}, t("accuracy.unmeasured"));
  const {reports, measures, passages, dimensions} = measured;
  return h(
    "div",
    null,
    h(
      "p",
      null,
      t("accuracy.basis", {
        reports: number(reports.length),
        all: number(contents.totals.reports),
        figures: number(measures.detection.gold)
      })
    ),
    overall(measures, t("accuracy.overall")),
    h(
      "p",
      null,
      t("accuracy.passages", {count: number(passages.count), figures: number(passages.measures.detection.gold)})
    ),
    overall(passages.measures, t("accuracy.overallPassages")),
    accuracyTable(
      Object.entries(dimensions).map(([dimension, tally]) => [dimensionName(dimension), tally]),
      t("accuracy.byDimension")
    )
  );
}

const overall = (measures: Measures, caption: string) =>
  accuracyTable(
    (["detection", "strict", "reported", "coding"] as const).map((measure) => [
      t(`accuracy.${measure}`),
      measures[measure]
    ]),
    caption
  );
