/** A matrix of citations: the widest-cited documents against the areas that cite most. */

import {t} from "../base/language.js";
import {chart} from "../chart/chart.js";
import {upright} from "../chart/textWidth.js";
import {areaName} from "../store/corpusContents.js";
import type {AreaCount} from "./citedWorks.js";

/** More works and areas than this cannot be read. */
export const most = {works: 25, areas: 30};

export function matrix(counts: readonly AreaCount[]): HTMLElement {
  const values = counts.map(({name, area, times}) => ({name, area: areaName(area || null), times}));
  const names = [...new Set(values.map(({name}) => name))];
  const areaNames = [...new Set(values.map(({area}) => area))];
  return chart({
    lang: "zh-Hans",
    title: t("citations.matrix"),
    caption: t("citations.matrix.caption"),
    alternative: values.map(({name, area, times}) => `${name} ${area} ${times}`).join("; "),
    source: t("search.source"),
    extract: {
      name: "citation-matrix",
      title: t("citations.matrix"),
      source: t("search.source"),
      rows: () => values,
      columns: {name: t("citations.document"), area: t("search.area"), times: t("citations.times")}
    },
    spec: (width) => ({
      width,
      autosize: {type: "fit-x", contains: "padding"},
      height: names.length * 20,
      data: {values},
      encoding: {
        y: {
          field: "name",
          type: "nominal",
          sort: names,
          axis: {title: null, labelLimit: width * 0.5}
        },
        x: {
          field: "area",
          type: "nominal",
          sort: {op: "sum", field: "times", order: "descending"},
          axis: {title: null, orient: "top", ...upright(areaNames, width * 0.5)}
        },
        tooltip: [{field: "name"}, {field: "area"}, {field: "times"}]
      },
      layer: [
        {
          mark: {type: "rect", color: "var(--accent)"},
          encoding: {opacity: {field: "times", type: "quantitative", scale: {range: [0.2, 0.6]}, legend: null}}
        },
        {mark: {type: "text", fontSize: 11}, encoding: {text: {field: "times", type: "quantitative"}}}
      ]
    })
  });
}
