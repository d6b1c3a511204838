/** Precision and recall of the coding by dimension, on texts that no rule was mended on. */
import type {Interval} from "../../../loaders/index.ts";
import {FEWEST_FOR_RATE} from "../../shared/enough.js";
import {h} from "../base/element.js";
import {english, nameOf, say, t} from "../base/language.js";
import {chart} from "../chart/chart.js";
import {dimensionColour} from "../chart/chartTheme.js";
import {accuracy} from "../store/buildAccuracy.js";
import {contents} from "../store/corpusContents.js";
import {percent} from "../words/proportion.js";

const labels = (width: number) => (width < 500 ? 110 : english ? 310 : 150);

/** Marks without a length need no zero: the differences between dimensions are near the top. */
const axis = (least: number) => ({
  type: "quantitative" as const,
  scale: {domain: [least, 1]},
  axis: {format: "%", formatType: "number"},
  title: null
});

/** A rate of a dimension, with as many figures as a rate needs. */
type Rate = {
  readonly dimension: string;
  readonly id: string;
  readonly measure: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
};

function ratesOf(dimension: (typeof contents.dimensions)[number]): Rate[] {
  const score = accuracy?.heldOut?.dimensions[dimension.dimension];
  if (!score) return [];
  const rate = (measure: "precision" | "recall", n: number, interval: Interval | null): Rate => ({
    dimension: nameOf(dimension),
    id: dimension.dimension,
    measure: t(`accuracy.${measure}`),
    value: score.right / n,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    n
  });
  return [rate("precision", score.predicted, score.precision), rate("recall", score.gold, score.recall)].filter(
    ({n}) => n >= FEWEST_FOR_RATE
  );
}

/** A chart with a mark and an interval a rate; dimensions with too few figures are named below it. */
export function accuracyByDimension(): HTMLElement {
  const told = contents.dimensions.map((dimension) => ({dimension, rates: ratesOf(dimension)}));
  const rows = told.flatMap(({rates}) => rates);
  if (!rows.length) return h("p", {class: "empty"}, t("quality.noGold"));
  const least = Math.floor(Math.min(...rows.map(({low, value}) => low ?? value)) * 10) / 10;
  const scarce = told.filter(({rates}) => !rates.length).map(({dimension}) => nameOf(dimension));
  return chart({
    title: t("quality.byDimension"),
    caption: [
      t("quality.byDimensionCaption"),
      ...(scarce.length
        ? [t("quality.tooFew", {least: FEWEST_FOR_RATE, dimensions: scarce.join(say("、", ", "))})]
        : [])
    ].join(t("sentence.join")),
    alternative: told
      .filter(({rates}) => rates.length)
      .map(
        ({dimension, rates}) =>
          `${nameOf(dimension)} ${rates.map(({measure, value}) => `${measure} ${percent(value, 1)}`).join(" / ")}`
      )
      .join(say("；", "; ")),
    source: t("quality.goldSource"),
    extract: {
      name: "accuracy-by-dimension",
      title: t("quality.byDimension"),
      source: t("quality.goldSource"),
      rows: () => rows,
      columns: {
        id: t("fact.dimension"),
        measure: t("accuracy.what"),
        value: "0–1",
        low: t("accuracy.low"),
        high: t("accuracy.high"),
        n: t("quality.goldFigures")
      }
    },
    spec: (width) => ({
      // Room for the names at the left, and for half a mark at the right.
      width: Math.max(120, width - labels(width) - 24),
      height: {step: 14},
      data: {values: rows},
      encoding: {
        y: {
          field: "dimension",
          type: "nominal",
          sort: told.map(({dimension}) => nameOf(dimension)),
          title: null,
          axis: {labelLimit: labels(width)}
        },
        yOffset: {field: "measure", type: "nominal", sort: [t("accuracy.precision"), t("accuracy.recall")]},
        color: {
          field: "measure",
          type: "nominal",
          scale: {
            domain: [t("accuracy.precision"), t("accuracy.recall")],
            range: [dimensionColour("enforcement"), dimensionColour("disputes")]
          },
          title: null
        },
        tooltip: [
          {field: "dimension", title: t("fact.dimension")},
          {field: "measure", title: t("accuracy.what")},
          {field: "value", format: ".1%", formatType: "number", title: "0–1"},
          {field: "low", format: ".1%", formatType: "number", title: t("accuracy.low")},
          {field: "high", format: ".1%", formatType: "number", title: t("accuracy.high")},
          {field: "n", title: t("quality.goldFigures")}
        ]
      },
      layer: [
        {
          mark: {type: "rule"},
          encoding: {
            x: {field: "low", ...axis(least)},
            x2: {field: "high"}
          }
        },
        {mark: {type: "point", filled: true, size: 60}, encoding: {x: {field: "value", ...axis(least)}}}
      ]
    })
  });
}
