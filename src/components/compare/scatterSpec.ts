/** Two indicators against one another: a point an area, bounds drawn along the axis that they are of, no line through them. */
import {bounds} from "../../shared/codes.js";
import {boundGlyph, type Growing} from "../chart/boundGlyph.js";
import type {Spec} from "../chart/chart.js";
import {seriesColours} from "../chart/chartTheme.js";
import {textWidth} from "../chart/textWidth.js";
import {tooltip} from "../comparison/figureLayers.js";
import {NAME_OFFSET, namesBeside} from "../comparison/namesBeside.js";
import {valueAxis} from "../comparison/valueAxis.js";

/** The ends of the plot's height, in pixels; between them it is a share of its width. */
const HEIGHTS = [280, 440] as const;
const HEIGHT_SHARE = 0.62;
/** Of the upright axis and its labels, in pixels. */
const AXIS_WIDTH = 64;
/** A symbol of this size has the pixel as the unit of its path. */
const PIXEL_SIZE = 4;

export interface ScatterPoint {
  /** The ids of both figures. */
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly level: string;
  readonly x: number;
  readonly x2: number | null;
  readonly xBound: string;
  readonly y: number;
  readonly y2: number | null;
  readonly yBound: string;
  readonly description: string;
  readonly quote: string;
  readonly remark: string;
  readonly strength: number;
}

interface Look {
  readonly levels: readonly string[];
  readonly log: boolean;
  readonly titles: readonly [x: string, y: string];
  /** The areas whose names are wanted, the most important first. */
  readonly named: readonly string[];
}

export const levelColours = (levels: readonly string[]): string[] => levels.map((_, index) => seriesColours[index]!);

/** The specification for a width in pixels. */
export function scatterSpec(points: readonly ScatterPoint[], {levels, log, titles, named}: Look, width: number): Spec {
  const length = Math.max(120, width - AXIS_WIDTH);
  const height = Math.round(Math.max(HEIGHTS[0], Math.min(HEIGHTS[1], length * HEIGHT_SHARE)));
  const across = valueAxis(points, {log, tight: true}, length);
  const upright = valueAxis(
    points.map(({y, y2}) => ({x: y, x2: y2})),
    {log},
    height
  );
  const pixels = new Map(
    points.map((point) => [point.area, {x: length - across.pixelOf(point.x), y: upright.pixelOf(point.y)}])
  );
  const wanted = named.flatMap((area) => points.find((point) => point.area === area) ?? []);
  const fits = namesBeside(
    wanted.map(({area, name}) => ({...pixels.get(area)!, width: textWidth(name)})),
    [...pixels.values()].map((pixel) => [pixel]),
    length
  );
  const axis = {labelFlush: true, titleAnchor: "start"};
  const x = (field: "x" | "x2"): Spec => ({
    field,
    type: "quantitative",
    scale: across.scale,
    title: titles[0],
    axis: {...axis, tickCount: Math.max(2, Math.min(6, Math.floor(length / 80)))}
  });
  const y = (field: "y" | "y2"): Spec => ({
    field,
    type: "quantitative",
    scale: upright.scale,
    title: titles[1],
    axis: {...axis, tickCount: 5}
  });
  const colour = {
    field: "level",
    type: "nominal",
    scale: {domain: levels, range: levelColours(levels)},
    legend: null
  };
  const still = {color: colour, opacity: {field: "strength", type: "quantitative", scale: null}};
  const quiet = {aria: false, tooltip: null};
  const both = {...still, x: x("x"), y: y("y")};
  return {
    width: length,
    height,
    data: {values: points},
    layer: [
      ...boundLayers(points, "xBound", "right", both, quiet),
      ...boundLayers(points, "yBound", "up", both, quiet),
      ...rangeLayer(points, "xBound", {...both, x2: {field: "x2"}}),
      ...rangeLayer(points, "yBound", {...both, y2: {field: "y2"}}),
      {
        mark: {type: "point", cursor: "pointer", size: 60},
        encoding: {...both, tooltip, description: {field: "description"}}
      },
      ...(wanted.length
        ? [
            {
              data: {values: wanted.filter((_, index) => fits[index])},
              mark: {...quiet, type: "text", align: "left", dx: NAME_OFFSET},
              encoding: {...both, text: {field: "name"}}
            }
          ]
        : [])
    ]
  };
}

/** The glyphs of the bounds that points have along one axis. */
const boundLayers = (
  points: readonly ScatterPoint[],
  field: "xBound" | "yBound",
  growing: Growing,
  encoding: Spec,
  quiet: Spec
): Spec[] =>
  bounds
    .filter((bound) => points.some((point) => point[field] === bound))
    .flatMap((bound) =>
      boundGlyph(bound, growing).parts.map(({path, opacity}) => ({
        transform: [{filter: `datum.${field} === '${bound}'`}],
        mark: {...quiet, type: "point", shape: path, size: PIXEL_SIZE, fillOpacity: opacity},
        encoding
      }))
    );

/** Bars from the low to the high end of ranges along one axis. */
const rangeLayer = (points: readonly ScatterPoint[], field: "xBound" | "yBound", encoding: Spec): Spec[] =>
  points.some((point) => point[field] === "range")
    ? [
        {
          transform: [{filter: `datum.${field} === 'range'`}],
          mark: {type: "rule", aria: false, tooltip: null, strokeWidth: 5, strokeOpacity: 0.4},
          encoding
        }
      ]
    : [];
