/** Lines over the years, a series for each area. */
import type {Spec} from "../chart/chart.js";
import {seriesColours} from "../chart/chartTheme.js";
import {widest} from "../chart/textWidth.js";
import type {ChartType, Choice} from "./comparisonChoice.js";
import {figureLayers, strength, valueChannel} from "./figureLayers.js";
import type {DrawnFigure, Panel} from "./panels.js";
import {titled} from "./panelTitle.js";
import {scaleOf} from "./valueScale.js";

/** Of the axis of values, in pixels. */
const height = 280;

/** A line joins cells of one plain figure. */
export function lineChart(
  panel: Panel,
  type: ChartType,
  chosen: Choice,
  width: number,
  shared: readonly DrawnFigure[] | null,
  series: readonly string[]
): Spec {
  const years = [...new Set(panel.figures.map(({year}) => year))].sort((a, b) => a - b);
  const kept = type === "slope" ? [years[0], years.at(-1)] : years;
  const figures = panel.figures.filter(({year}) => kept.includes(year));
  const alone = (figure: DrawnFigure) =>
    !figure.apart &&
    figures.filter(({area, year, apart}) => !apart && area === figure.area && year === figure.year).length === 1;
  const x = {
    field: "year",
    type: "ordinal",
    scale: {domain: kept},
    title: null,
    axis: {labelAngle: 0, labelOverlap: true}
  };
  const axis = {
    length: height,
    growing: "up",
    position: {x},
    scale: scaleOf(figures, chosen, shared),
    title: panel.axisTitle
  } as const;
  const colour = {field: "area", type: "nominal", scale: {domain: series, range: seriesColours}, legend: null};
  const last = series.flatMap((area) => figures.findLast((figure) => figure.area === area && !figure.apart) ?? []);
  const room = Math.min(widest(last.map(({name}) => name)) + 16, width * 0.3);
  const still = {x, ...valueChannel(axis), color: colour, opacity: strength};
  return titled(panel, {
    width: Math.max(80, width - room - 60),
    height,
    data: {values: figures},
    layer: [
      {data: {values: figures.filter(alone)}, mark: {type: "line", aria: false, tooltip: null}, encoding: still},
      ...figureLayers(axis, figures, "").map((layer) => coloured(layer, colour)),
      {
        data: {values: last},
        mark: {type: "text", align: "left", dx: 10, aria: false, tooltip: null},
        encoding: {...still, text: {field: "name"}}
      }
    ]
  });
}

/** A layer of bounds or points, its colour by area in the place of the panel's one colour. */
function coloured(layer: Spec, colour: Spec): Spec {
  const {fill, stroke, ...encoding} = layer.encoding as Record<string, unknown>;
  const {color, ...mark} = layer.mark as Record<string, unknown>;
  if (!stroke) return {...layer, mark, encoding: {...encoding, color: colour}};
  const hollow = {condition: {test: "datum.apart", value: "var(--ground)"}, ...colour};
  return {...layer, mark, encoding: {...encoding, stroke: colour, fill: hollow}};
}
