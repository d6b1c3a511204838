/** The number of citations of each kind of document in the reports of each year. */

import {series, t} from "../base/language.js";
import {chart} from "../chart/chart.js";
import {coded, contents} from "../store/corpusContents.js";
import type {YearCount} from "./citedWorks.js";

export function timeline(counts: readonly YearCount[]): HTMLElement {
  const values = counts.map(({year, kind, times}) => ({
    year: String(year ?? "?"),
    kind: coded("citations.kind", kind),
    times
  }));
  const reports = [...new Set(counts.flatMap(({year}) => year ?? []))]
    .sort()
    .map((year) =>
      t("citations.timeline.year", {year, count: contents.reports.filter((report) => report.year === year).length})
    );
  return chart({
    title: t("citations.timeline"),
    caption: t("citations.timeline.caption", {reports: series(reports)}),
    alternative: values.map(({year, kind, times}) => `${year} ${kind} ${times}`).join("; "),
    source: t("search.source"),
    extract: {
      name: "citations-by-year",
      title: t("citations.timeline"),
      source: t("search.source"),
      rows: () => values,
      columns: {year: t("search.year"), kind: t("citations.kind"), times: t("citations.times")}
    },
    spec: (width) => ({
      width,
      autosize: {type: "fit-x", contains: "padding"},
      height: 180,
      data: {values},
      mark: {type: "bar", size: 24},
      encoding: {
        x: {field: "year", type: "ordinal", axis: {title: t("search.year"), labelAngle: 0}},
        y: {field: "times", type: "quantitative", axis: {title: t("citations.times"), tickMinStep: 1}},
        color: {field: "kind", type: "nominal", legend: {title: null, orient: "bottom", columns: 3}},
        tooltip: [{field: "year"}, {field: "kind"}, {field: "times"}]
      }
    })
  });
}
