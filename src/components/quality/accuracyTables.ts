/** How well figures are read and coded, held against lists that people made by reading. */
import {FileAttachment} from "observablehq:stdlib";
import type {Accuracy, Measures} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {english, nameOf, say, t} from "../base/language.js";
import {chart} from "../chart/chart.js";
import {dimensionColour} from "../chart/chartTheme.js";
import {contents} from "../store/corpusContents.js";
import {measuresTable} from "../ui/accuracyTable.js";
import {number} from "../words/numberFormat.js";
import {percent} from "../words/proportion.js";

const accuracy = (await FileAttachment("../../data/tables/accuracy.json").json()) as Accuracy | null;

const labels = (width: number) => (width < 500 ? 110 : english ? 310 : 150);

/** How well each thing is read: in texts that no rule was mended on, in the reports of the site, and in texts that rules were mended on. */
export function accuracyTables(): HTMLElement {
  if (!accuracy?.reports.length) return h("p", {class: "empty"}, t("quality.noGold"));
  const {reports, measures, passages, heldOut} = accuracy;
  const figures = ({detection}: Measures) => number(detection.gold);
  return h(
    "div",
    null,
    measuresTable(
      heldOut.measures,
      t("quality.heldOut", {count: number(heldOut.count), figures: figures(heldOut.measures)})
    ),
    measuresTable(measures, t("quality.gold", {reports: number(reports.length), figures: figures(measures)})),
    measuresTable(
      passages.measures,
      t("quality.passages", {count: number(passages.count), figures: figures(passages.measures)})
    )
  );
}

const rate = (value: number | null) => (value === null ? "—" : percent(value, 1));

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
              measure: t(`accuracy.${measure}`),
              value,
              gold: dimension.gold ?? 0,
              size: measure === "precision" ? 170 : 30
            }
          ];
    })
  );
  if (!rows.length) return h("p", {class: "empty"}, t("quality.noGold"));
  const least = Math.floor(Math.min(...rows.map(({value}) => value)) * 10) / 10;
  const ranked = contents.dimensions.filter(({gold}) => gold);
  return chart({
    title: t("quality.byDimension"),
    caption: t("quality.byDimensionCaption"),
    alternative: ranked
      .map((entry) => `${nameOf(entry)} ${rate(entry.precision)} / ${rate(entry.recall)}`)
      .join(say("；", "; ")),
    source: t("quality.goldSource"),
    extract: {
      name: "accuracy-by-dimension",
      title: t("quality.byDimension"),
      source: t("quality.goldSource"),
      rows: () => rows,
      columns: {id: t("fact.dimension"), measure: t("accuracy.what"), value: "0–1", gold: t("quality.goldFigures")}
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
          // Marks without a length need no zero: what tells the dimensions apart is near the top.
          scale: {domain: [least, 1]},
          axis: {format: "%", formatType: "number"},
          title: null
        }
      },
      layer: [
        {
          mark: {type: "rule"},
          transform: [{pivot: "measure", value: "value", groupby: ["dimension"]}],
          encoding: {
            x: {field: t("accuracy.precision"), type: "quantitative"},
            x2: {field: t("accuracy.recall")}
          }
        },
        {
          mark: {type: "point", filled: false, strokeWidth: 2.5},
          encoding: {
            color: {
              field: "measure",
              type: "nominal",
              scale: {
                domain: [t("accuracy.precision"), t("accuracy.recall")],
                range: [dimensionColour("enforcement"), dimensionColour("disputes")]
              },
              title: null
            },
            // A ring around a dot: both are seen where they fall together.
            size: {field: "size", type: "quantitative", scale: null, legend: null},
            tooltip: [
              {field: "dimension", title: t("fact.dimension")},
              {field: "measure", title: t("accuracy.what")},
              {field: "value", format: ".1%", formatType: "number", title: "0–1"},
              {field: "gold", title: t("quality.goldFigures")}
            ]
          }
        }
      ]
    })
  });
}
