/** A comparison as a Vega-Lite specification: a panel each, side by side where there is room. */
import type {Spec} from "../chart.js";
import {indicators, indicatorUnit} from "../contents.js";
import {textWidth} from "../textWidth.js";
import {dimensionColour, seriesColours} from "../theme.js";
import type {ChartType, Choice} from "./choice.js";
import {figureLayers, strength, valueChannel} from "./layers.js";
import {axisTitle, type DrawnFigure, growth, level, type Panel} from "./rows.js";

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));

const rowHeight = 30;
const columnWidth = 460;
const gap = 36;

export function comparisonSpec(panels: readonly Panel[], type: ChartType, chosen: Choice, width: number): Spec {
  const all = panels.flatMap((panel) => [level(panel), growth(panel)]).filter(({rows}) => rows.length);
  const columns = Math.max(1, Math.min(all.length, Math.floor((width + gap) / (columnWidth + gap)), 3));
  const each = Math.floor((width - gap * (columns - 1)) / columns) - 16;
  const upright = type === "line" || type === "slope";
  const shared = chosen.sharedAxes ? domain(all.flatMap(({figures}) => figures)) : null;
  const room = roomFor(all, each, chosen.log);
  // An area has one colour in all panels.
  const series = [...new Set(all.flatMap(({figures}) => figures.map(({area}) => area)))];
  const drawn = all.map((panel) =>
    upright ? upwards(panel, type, chosen, each, shared, series) : across(panel, type, chosen, room, shared)
  );
  return drawn.length === 1 ? drawn[0]! : {concat: drawn, columns, spacing: {row: 28, column: gap}};
}

/** From zero, or from the least where that is below, to the most. */
function domain(figures: readonly DrawnFigure[]): [number, number] {
  const values = figures.flatMap(({x, x2}) => [x!, x2 ?? x!]);
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

function scaleOf(
  figures: readonly DrawnFigure[],
  {log}: Choice,
  shared: [number, number] | null,
  fromZero: boolean
): Spec {
  if (log && figures.every(({x}) => x! > 0)) {
    const values = figures.map(({x}) => x!);
    return {type: "log", domain: shared?.[0] ? shared : [Math.min(1, ...values), Math.max(...values, 10)], nice: true};
  }
  return {zero: fromZero, nice: true, ...(shared ? {domain: shared} : {})};
}

const colourOf = (panel: Panel) => dimensionColour(indicators.get(panel.indicator)?.dimension ?? "other");
function unitOf({indicator, figures}: Panel): string {
  if (figures.length && figures.every(({apart}) => apart === "change")) return "%";
  const entry = indicators.get(indicator);
  return entry ? indicatorUnit(entry) : "";
}
const titled = (panel: Panel, all: Spec): Spec =>
  panel.title
    ? {
        title: {text: panel.title, anchor: "start", fontSize: 13, fontWeight: 600, color: "var(--ink)", offset: 10},
        ...all
      }
    : all;

/** How a panel's width is shared out, the same in all panels so that their axes stand in line. */
interface Room {
  /** Row names stand above their marks. */
  readonly narrow: boolean;
  readonly labels: number;
  /** The length of the axis. */
  readonly length: number;
}

function roomFor(panels: readonly Panel[], width: number, log: boolean): Room {
  const narrow = width < 400;
  const labels = narrow ? 0 : Math.min(widest(panels.flatMap(({rows}) => rows)) + 14, width * 0.45);
  // As long as leaves room for the words beside each mark, wherever on the axis it stands.
  const lengths = panels.flatMap(({figures}) => {
    const most = Math.max(...figures.map(({x}) => x!));
    return figures.map(
      ({x, beside}) => (width - labels - textWidth(beside) * 0.95 - 30) / (log ? 1 : Math.max(x! / most, 0.01))
    );
  });
  return {narrow, labels, length: Math.max(60, Math.min(width - labels - 12, ...lengths))};
}

/** Dots or bars that run to the right, a row for each area. Where it is narrow, a row's name stands above its marks. */
function across(
  panel: Panel,
  type: ChartType,
  chosen: Choice,
  {narrow, labels, length}: Room,
  shared: [number, number] | null
): Spec {
  const colour = colourOf(panel);
  const above = {
    labelAlign: "left",
    labelBaseline: "bottom",
    labelOffset: -9,
    labelPadding: -1,
    labelLimit: length,
    domain: false
  };
  const y = {
    field: "row",
    type: "nominal",
    sort: panel.rows,
    scale: {domain: panel.rows},
    title: null,
    axis: {grid: type === "dot", ...(narrow ? above : {labelLimit: labels - 10, minExtent: labels})}
  };
  const axis = {
    length,
    direction: "x",
    position: {y},
    scale: scaleOf(panel.figures, chosen, shared, true),
    title: axisTitle(unitOf(panel), chosen)
  } as const;
  const bars = {
    transform: [{filter: "datum.bound !== 'range'"}],
    mark: {type: "bar", aria: false, tooltip: null, height: 12, cornerRadiusEnd: 1, color: colour},
    encoding: {
      y,
      ...valueChannel(axis),
      opacity: strength,
      fillOpacity: {condition: {test: "datum.apart", value: 0.15}, value: 0.5}
    }
  };
  const labelled = {
    mark: {type: "text", align: "left", dx: {expr: "datum.bound === 'over' ? 26 : 12"}, aria: false, tooltip: null},
    encoding: {y, ...valueChannel(axis), text: {field: "beside"}, opacity: strength}
  };
  const gaps = {
    data: {values: panel.gaps},
    mark: {type: "text", align: "left", color: "var(--ink-faint)", fontStyle: "italic", aria: false, tooltip: null},
    encoding: {y, x: {value: 4}, text: {field: "label"}}
  };
  return titled(panel, {
    width: length,
    height: {step: narrow ? 42 : rowHeight},
    data: {values: panel.figures},
    // An axis without a figure would have no extent.
    layer: [
      ...(panel.figures.length
        ? [...(type === "bar" ? [bars] : []), ...figureLayers(axis, panel.figures, colour), labelled]
        : []),
      ...(panel.gaps.length ? [gaps] : [])
    ]
  });
}

/** Lines over the years, a series for each area; a line joins cells of one plain figure. */
function upwards(
  panel: Panel,
  type: ChartType,
  chosen: Choice,
  width: number,
  shared: [number, number] | null,
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
  const height = 280;
  const axis = {
    length: height,
    direction: "y",
    position: {x},
    scale: scaleOf(figures, chosen, shared, true),
    title: axisTitle(unitOf(panel), chosen)
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
