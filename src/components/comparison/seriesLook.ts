/** The colours of series and the size of their points. */
import type {Spec} from "../chart/chart.js";
import {seriesColours} from "../chart/chartTheme.js";

/** Of a point, in square pixels: as the theme has it, and the smallest that can still be pointed at. */
const POINT_SIZE = 80;
const SMALLEST_POINT = 30;
/** Areas that have a colour; the others are grey behind them. */
export const MOST_COLOURS = 8;
const grey = "var(--ink-faint)";

/** The encoding of an area's colour; `series` are all areas, those that get one first. */
export const colourOf = (series: readonly string[]): Spec => ({
  field: "area",
  type: "nominal",
  scale: {domain: series, range: series.map((_, index) => (index < MOST_COLOURS ? seriesColours[index]! : grey))},
  legend: null
});

/** A layer of points no wider than their year; those of bounds keep the size of their glyph. */
export function smaller(layer: Spec, yearWidth: number): Spec {
  const mark = layer.mark as Spec;
  const size = Math.max(SMALLEST_POINT, Math.min(POINT_SIZE, Math.PI * (yearWidth / 2) ** 2));
  return mark.type === "point" && !mark.shape && size < POINT_SIZE ? {...layer, mark: {...mark, size}} : layer;
}

/** A layer of bounds or points, its colour by area in the place of the panel's one colour. */
export function coloured(layer: Spec, colour: Spec): Spec {
  const {fill, stroke, ...encoding} = layer.encoding as Record<string, unknown>;
  const {color, ...mark} = layer.mark as Record<string, unknown>;
  if (!stroke) return {...layer, mark, encoding: {...encoding, color: colour}};
  const hollow = {condition: {test: "datum.apart", value: "var(--ground)"}, ...colour};
  return {...layer, mark, encoding: {...encoding, stroke: colour, fill: hollow}};
}
