/** How well figures are read and coded, held against lists that people made by reading. */
import {FileAttachment} from "observablehq:stdlib";
import type {Accuracy, Measures, Tally} from "../../../loaders/index.ts";
import {chart} from "../chart.js";
import {contents} from "../contents.js";
import {h} from "../element.js";
import {english, nameOf, say, t} from "../language.js";
import {number} from "../numbers.js";
import {dimensionColour} from "../theme.js";

const accuracy = (await FileAttachment("../../data/tables/accuracy.json").json()) as Accuracy | null;

const labels = (width: number) => (width < 500 ? 110 : english ? 310 : 150);
const share = (part: number, whole: number) => (whole ? part / whole : null);
const percent = (value: number | null) => (value === null ? "—" : `${number(Math.round(value * 1000) / 10)}%`);

/** Precision, recall and their harmonic mean of each thing that is measured. */
export function accuracyTable(): HTMLElement {
  if (!accuracy?.reports.length) return h("p", {class: "empty"}, t("quality.noGold"));
  const {reports, measures, passages} = accuracy;
  const figures = ({detection}: Measures) => number(detection.gold);
  return h(
    "div",
    null,
    measuresTable(t("quality.gold", {reports: number(reports.length), figures: figures(measures)}), measures),
    measuresTable(
      t("quality.passages", {count: number(passages.count), figures: figures(passages.measures)}),
      passages.measures
    )
  );
}

function measuresTable(caption: string, {detection, strict, reported, coding}: Measures): HTMLElement {
  const lines: [string, Tally][] = [
    [t("quality.detection"), detection],
    [t("quality.strict"), strict],
    [t("quality.reported"), reported],
    [t("quality.coding"), coding]
  ];
  return h(
    "div",
    {class: "table"},
    h(
      "div",
      {class: "table-scroll", tabindex: 0, role: "group", "aria-label": caption},
      h(
        "table",
        null,
        h("caption", null, caption),
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            [t("quality.task"), t("quality.precision"), t("quality.recall"), "F1", t("quality.counts")].map(
              (label, i) => h("th", {scope: "col", class: i > 0 && "numeric"}, label)
            )
          )
        ),
        h("tbody", null, lines.map(line))
      )
    )
  );
}

function line([name, {right, predicted, gold}]: [string, Tally]): HTMLElement {
  const precision = share(right, predicted);
  const recall = share(right, gold);
  const f1 = share(2 * right, predicted + gold);
  return h(
    "tr",
    null,
    h("th", {scope: "row"}, name),
    [precision, recall, f1].map((value) => h("td", {class: "numeric"}, percent(value))),
    h(
      "td",
      {class: "numeric quiet"},
      t("quality.of", {right: number(right), predicted: number(predicted), gold: number(gold)})
    )
  );
}

/** Precision and recall of the coding, a line a dimension. */
export function accuracyByDimension(): HTMLElement {
  const rows = contents.dimensions.flatMap((dimension) =>
    (["precision", "recall"] as const).flatMap((measure) => {
      const value = dimension[measure];
      return value === null
        ? []
        : [
            {
              dimension: nameOf(dimension),
              id: dimension.dimension,
              measure: t(`quality.${measure}`),
              value,
              gold: dimension.gold ?? 0,
              size: measure === "precision" ? 170 : 30
            }
          ];
    })
  );
  if (!rows.length) return h("p", {class: "empty"}, t("quality.noGold"));
  const ranked = contents.dimensions.filter(({gold}) => gold);
  return chart({
    title: t("quality.byDimension"),
    caption: t("quality.byDimensionCaption"),
    alternative: ranked
      .map((entry) => `${nameOf(entry)} ${percent(entry.precision)} / ${percent(entry.recall)}`)
      .join(say("；", "; ")),
    source: t("quality.goldSource"),
    extract: {
      name: "accuracy-by-dimension",
      title: t("quality.byDimension"),
      source: t("quality.goldSource"),
      rows: () => rows,
      columns: {id: t("fact.dimension"), measure: t("quality.task"), value: "0–1", gold: t("quality.goldFigures")}
    },
    spec: (width) => ({
      // Room for the names at the left, and for half a mark at the right.
      width: Math.max(120, width - labels(width) - 24),
      height: {step: 26},
      data: {values: rows},
      encoding: {
        y: {
          field: "dimension",
          type: "nominal",
          sort: ranked.map(nameOf),
          title: null,
          axis: {labelLimit: labels(width)}
        },
        x: {
          field: "value",
          type: "quantitative",
          scale: {domain: [0, 1]},
          axis: {format: "%", formatType: "number"},
          title: null
        }
      },
      layer: [
        {
          mark: {type: "rule"},
          transform: [{pivot: "measure", value: "value", groupby: ["dimension"]}],
          encoding: {
            x: {field: t("quality.precision"), type: "quantitative"},
            x2: {field: t("quality.recall")}
          }
        },
        {
          mark: {type: "point", filled: false, strokeWidth: 2.5},
          encoding: {
            color: {
              field: "measure",
              type: "nominal",
              scale: {
                domain: [t("quality.precision"), t("quality.recall")],
                range: [dimensionColour("enforcement"), dimensionColour("disputes")]
              },
              title: null
            },
            // A ring around a dot: both are seen where they fall together.
            size: {field: "size", type: "quantitative", scale: null, legend: null},
            tooltip: [
              {field: "dimension", title: t("fact.dimension")},
              {field: "measure", title: t("quality.task")},
              {field: "value", format: ".1%", formatType: "number", title: "0–1"},
              {field: "gold", title: t("quality.goldFigures")}
            ]
          }
        }
      ]
    })
  });
}
