/** Dots or bars that run to the right, a row an area. */
import {bounds} from "../../shared/codes.js";
import {boundGlyph} from "../chart/boundGlyph.js";
import type {Spec} from "../chart/chart.js";
import {textWidth, widest} from "../chart/textWidth.js";
import type {ChartType, Choice} from "./comparisonChoice.js";
import {figureLayers, strength, valueChannel} from "./figureLayers.js";
import type {DrawnFigure, Panel} from "./panels.js";
import {titled} from "./panelTitle.js";
import {scaleOf} from "./valueScale.js";

/** The height of a row in pixels, and of one with its name above its marks. */
const ROW_HEIGHT = 30;
const NARROW_ROW_HEIGHT = 42;

/** From a value to its words, in pixels, as an expression of Vega: past the end of the figure's glyph. */
const wordsOffset = `${JSON.stringify(
  Object.fromEntries(bounds.map((bound) => [bound, Math.ceil(boundGlyph(bound, "right").above) + 7]))
)}[datum.bound]`;

/** The shares of a panel's width, the same in all panels so that their axes stand in line. */
interface Room {
  /** Row names stand above their marks. */
  readonly narrow: boolean;
  readonly labels: number;
  /** The length of the axis. */
  readonly length: number;
}

const upperEnd = ({x, x2}: DrawnFigure) => x2 ?? x!;

/** `width` in pixels is that of a panel. */
export function roomFor(panels: readonly Panel[], width: number, log: boolean): Room {
  const narrow = width < 400;
  const labels = narrow ? 0 : Math.min(widest(panels.flatMap(({rows}) => rows)) + 14, width * 0.45);
  // As long as leaves room for the words beside each mark, wherever on the axis it stands.
  const lengths = panels.flatMap(({figures}) => {
    const most = Math.max(...figures.map(upperEnd));
    return figures.map((figure) => {
      const taken = labels + textWidth(figure.beside) * 0.95 + 30;
      return (width - taken) / (log ? 1 : Math.max(upperEnd(figure) / most, 0.01));
    });
  });
  return {narrow, labels, length: Math.max(60, Math.min(width - labels - 12, ...lengths))};
}

/** A panel of dots or bars. A narrow panel has the name of a row above its marks. */
export function dotChart(
  panel: Panel,
  type: ChartType,
  chosen: Choice,
  {narrow, labels, length}: Room,
  shared: readonly DrawnFigure[] | null
): Spec {
  const {colour} = panel;
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
    growing: "right",
    position: {y},
    scale: scaleOf(panel.figures, chosen, shared),
    title: panel.axisTitle
  } as const;
  const bars = {
    mark: {type: "bar", aria: false, tooltip: null, height: 12, cornerRadiusEnd: 1, color: colour},
    encoding: {
      y,
      ...valueChannel(axis),
      opacity: strength,
      fillOpacity: {condition: {test: "datum.apart", value: 0.15}, value: 0.5}
    }
  };
  // The words of a range stand at its high end.
  const words = (field: "x" | "x2", range: boolean) => ({
    transform: [{filter: `datum.bound ${range ? "===" : "!=="} 'range'`}],
    mark: {type: "text", align: "left", dx: {expr: wordsOffset}, aria: false, tooltip: null},
    encoding: {y, ...valueChannel(axis, field), text: {field: "beside"}, opacity: strength}
  });
  const ranges = panel.figures.some(({bound}) => bound === "range");
  const gaps = {
    data: {values: panel.gaps},
    mark: {type: "text", align: "left", color: "var(--ink-faint)", fontStyle: "italic", aria: false, tooltip: null},
    encoding: {y, x: {value: 4}, text: {field: "label"}}
  };
  return titled(panel, {
    width: length,
    height: {step: narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT},
    data: {values: panel.figures},
    // An axis without a figure would have no extent.
    layer: [
      ...(panel.figures.length
        ? [
            ...(type === "bar" ? [bars] : []),
            ...figureLayers(axis, panel.figures, colour),
            words("x", false),
            ...(ranges ? [words("x2", true)] : [])
          ]
        : []),
      ...(panel.gaps.length ? [gaps] : [])
    ]
  });
}
