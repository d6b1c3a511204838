/** A comparison as a Vega-Lite specification: a panel each, side by side where there is room. */
import type {Spec} from "../chart/chart.js";
import type {ChartType, Choice} from "./comparisonChoice.js";
import {dotChart, roomFor} from "./dotChart.js";
import {lineChart, spanOf} from "./lineChart.js";
import {emptyHeight} from "./lineMarks.js";
import type {Panel} from "./panels.js";

/** A panel wants this width, in pixels. */
const COLUMN_WIDTH = 460;
const GAP = 36;

/** `width` in pixels is that of all panels together. */
export function comparisonSpec(all: readonly Panel[], type: ChartType, chosen: Choice, width: number): Spec {
  const columns = Math.max(1, Math.min(all.length, Math.floor((width + GAP) / (COLUMN_WIDTH + GAP)), 3));
  const each = Math.floor((width - GAP * (columns - 1)) / columns) - 16;
  const upright = type === "line" || type === "slope";
  const shared = chosen.sharedAxes ? all.flatMap(({figures}) => figures) : null;
  const room = roomFor(all, each, chosen.log);
  const series = seriesOrder(all, chosen);
  const above = Math.max(0, ...all.map(({empty}) => emptyHeight(empty, series)));
  const common = {series, span: spanOf(all, type), figures: shared, above};
  const drawn = all.map((panel) =>
    upright ? lineChart(panel, type, chosen, each, common) : dotChart(panel, type, chosen, room, shared)
  );
  return drawn.length === 1 ? drawn[0]! : {concat: drawn, columns, spacing: {row: 28, column: GAP}};
}

/** The areas of a chart, each with one colour in all panels: first the one brought forward, then those asked for, then the largest. */
function seriesOrder(all: readonly Panel[], {highlight, areas}: Choice): string[] {
  const drawn = new Set(all.flatMap(({figures}) => figures.map(({area}) => area)));
  const ordered = all.flatMap((panel) => panel.areas);
  return [...new Set([highlight, ...ordered.filter((area) => areas.includes(area)), ...ordered])].filter((area) =>
    drawn.has(area)
  );
}
