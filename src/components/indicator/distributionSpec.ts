/** The distribution of an indicator by year: every area a dot, the middle half a band, the median a tick, chosen areas on top. */
import type {Spec} from "../chart/chart.js";
import {widest} from "../chart/textWidth.js";
import {type Axis, tooltip, valueChannel} from "../comparison/figureLayers.js";
import {lineRuns} from "../comparison/lineRuns.js";
import {placedNames} from "../comparison/placedNames.js";
import {colourOf} from "../comparison/seriesLook.js";
import {valueAxis} from "../comparison/valueAxis.js";
import {yearChannel, yearWidth} from "../comparison/yearAxis.js";
import type {YearSpread} from "../comparison/yearSpreads.js";
import type {StandingFigure} from "./standingFigures.js";

const HEIGHT = 300;
/** Of the band, and of the tick of the median, as a share of a year. */
const BAND = 0.62;
const DOT_SIZE = 26;
const FOCUS_SIZE = 70;
const NAME_HEIGHT = 15;
/** Beside the axis of values, in pixels. */
const LABELS = 56;

/** A figure with its words. */
export interface DrawnStanding extends StandingFigure {
  readonly name: string;
  readonly description: string;
  readonly remark: string;
}

interface Distribution {
  readonly figures: readonly DrawnStanding[];
  readonly spreads: readonly YearSpread[];
  /** The areas brought forward, in the order of their colours. */
  readonly focus: readonly string[];
  readonly axisTitle: string;
  readonly log: boolean;
}

/** `width` in pixels. */
export function distributionSpec({figures, spreads, focus, axisTitle, log}: Distribution, width: number): Spec {
  const years = figures.map(({year}) => year);
  const span = {first: Math.min(...years), last: Math.max(...years)};
  const drawn = figures.map((figure) => ({...figure, at: figure.year}));
  const forward = drawn.filter(({area}) => focus.includes(area));
  const ends = focus.flatMap((area) => forward.findLast((figure) => figure.area === area) ?? []);
  const room = ends.length ? Math.min(widest(ends.map(({name}) => name)) + 16, width * 0.3) : 0;
  const length = Math.max(80, width - room - LABELS);
  const values = valueAxis(figures, {log}, HEIGHT);
  const x = yearChannel(span, length);
  const axis: Axis = {
    length: HEIGHT,
    growing: "up",
    position: {x},
    scale: values.scale,
    title: axisTitle
  };
  const wide = yearWidth(span, length) * BAND;
  const colour = colourOf(focus);
  const marked = {tooltip, description: {field: "description"}};
  const shape = {
    condition: {test: "datum.bound === 'exact'", value: "var(--ink-faint)"},
    value: "var(--ground)"
  };
  const names = placedNames(
    ends.map((figure) => values.pixelOf(figure.x)),
    NAME_HEIGHT,
    HEIGHT
  );
  const bands = spreads.map((spread) => ({...spread, at: spread.year, x: spread.low, x2: spread.high}));
  return {
    width: length,
    height: HEIGHT,
    data: {values: drawn},
    layer: [
      {
        data: {values: bands},
        mark: {type: "rule", aria: false, tooltip: null, strokeWidth: wide, color: "var(--line)", opacity: 0.7},
        encoding: {x, ...valueChannel(axis), y2: {field: "x2"}}
      },
      {
        transform: [{filter: {not: {field: "area", oneOf: focus}}}],
        mark: {type: "point", size: DOT_SIZE, cursor: "pointer", opacity: 0.65, strokeWidth: 1},
        encoding: {x, ...valueChannel(axis), fill: shape, stroke: {value: "var(--ink-faint)"}, ...marked}
      },
      {
        data: {values: bands.map((spread) => ({...spread, x: spread.median}))},
        mark: {
          type: "tick",
          orient: "horizontal",
          aria: false,
          tooltip: null,
          size: wide,
          thickness: 2.5,
          color: "var(--ink)"
        },
        encoding: {x, ...valueChannel(axis)}
      },
      {
        data: {values: lineRuns(forward)},
        mark: {type: "line", aria: false, tooltip: null},
        encoding: {x, ...valueChannel(axis), color: colour, detail: {field: "run", type: "nominal"}}
      },
      {
        data: {values: forward},
        mark: {type: "point", size: FOCUS_SIZE, cursor: "pointer", strokeWidth: 2},
        encoding: {
          x,
          ...valueChannel(axis),
          stroke: colour,
          fill: {condition: {test: "datum.bound !== 'exact'", value: "var(--ground)"}, ...colour},
          ...marked
        }
      },
      {
        data: {
          values: ends.flatMap((figure, i) =>
            names[i] === null ? [] : [{...figure, at: span.last + 0.5, x: values.valueAt(names[i]!)}]
          )
        },
        mark: {type: "text", align: "left", dx: 6, limit: room - 6, aria: false, tooltip: null},
        encoding: {x, ...valueChannel(axis), text: {field: "name"}, color: colour}
      }
    ]
  };
}
