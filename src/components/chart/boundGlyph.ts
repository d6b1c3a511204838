/**
 * The drawing of a figure with its bound, the same in charts, legends and the overview. “余/以上” is open to the side where the truth
 * lies, “近/以内” to the other; “约” has a halo; a range is a bar from its low to its high end. Free of drawing and of the browser.
 */
import type {Bound} from "../../shared/codes.js";

/** The side to which values grow. */
export type Growing = "right" | "up";

interface Part {
  /** An SVG path in pixels; the origin is the figure's value, y runs down. */
  readonly path: string;
  readonly opacity: number;
}

interface Glyph {
  /** Under the point, which stands at the value. */
  readonly parts: readonly Part[];
  /** A bar from the low to the high end, with a point at each; null for a figure of one value. In pixels. */
  readonly bar: {readonly thickness: number; readonly opacity: number} | null;
  /** The extent of the parts below and above the value, along the axis. In pixels. */
  readonly below: number;
  readonly above: number;
}

/** Of the point at a value, in pixels. */
export const POINT_RADIUS = 5;
const HALO_RADIUS = 11.5;
/** From the value to the tip of the arrow; to the base of its head; half of the head and of the shaft. In pixels. */
const arrow = {tip: 18, base: 11, head: 4, shaft: 1};

/** A closed line through points given along the axis and across it. */
const outline = (points: readonly (readonly [along: number, across: number])[], growing: Growing): string =>
  `M${points.map(([along, across]) => (growing === "right" ? `${along},${across}` : `${across},${-along}`)).join("L")}Z`;

/** An arrow from the value to larger (`sign` 1) or smaller (-1) values. */
function arrowPath(sign: 1 | -1, growing: Growing): string {
  const {tip, base, head, shaft} = arrow;
  const half: readonly [number, number][] = [
    [0, shaft],
    [sign * base, shaft],
    [sign * base, head]
  ];
  const other = half.map(([along, across]): [number, number] => [along, -across]).reverse();
  return outline([...half, [sign * tip, 0], ...other], growing);
}

/** A circle around the value. */
export const circlePath = (radius: number): string =>
  `M${-radius},0A${radius},${radius},0,1,1,${radius},0A${radius},${radius},0,1,1,${-radius},0Z`;

const plain: Glyph = {parts: [], bar: null, below: POINT_RADIUS, above: POINT_RADIUS};

/** The glyph of a bound, on an axis whose values grow to that side. */
export function boundGlyph(bound: Bound, growing: Growing): Glyph {
  switch (bound) {
    case "exact":
      return plain;
    case "over":
      return {...plain, parts: [{path: arrowPath(1, growing), opacity: 1}], above: arrow.tip};
    case "under":
      return {...plain, parts: [{path: arrowPath(-1, growing), opacity: 1}], below: arrow.tip};
    case "about":
      return {
        ...plain,
        parts: [{path: circlePath(HALO_RADIUS), opacity: 0.22}],
        below: HALO_RADIUS,
        above: HALO_RADIUS
      };
    case "range":
      return {...plain, bar: {thickness: 7, opacity: 0.45}};
  }
}
