/** The glyph of a bound as an element, for legends and for charts that are drawn without Vega. */
import {type Bound, bounds, isCode} from "../../shared/codes.js";
import {h} from "../base/element.js";
import {boundGlyph, circlePath, POINT_RADIUS} from "./boundGlyph.js";

/** Half of the height, which holds the halo; the length of a range in a legend, which has no axis. In pixels. */
const HALF_HEIGHT = 12;
const LEGEND_RANGE = 18;

/** The whole glyph with its points, on an axis of its own. */
export function legendGlyph(bound: Bound): HTMLElement {
  const {parts, bar, below, above} = boundGlyph(bound, "right");
  const length = bar ? LEGEND_RANGE : 0;
  const width = below + length + above;
  const point = h("path", {class: "point", d: circlePath(POINT_RADIUS)});
  return h(
    "svg",
    {
      viewBox: `${-below} ${-HALF_HEIGHT} ${width} ${2 * HALF_HEIGHT}`,
      width,
      height: 2 * HALF_HEIGHT,
      "aria-hidden": "true"
    },
    parts.map(({path, opacity}) => h("path", {d: path, opacity})),
    bar && [
      h("rect", {x: 0, y: -bar.thickness / 2, width: length, height: bar.thickness, opacity: bar.opacity}),
      h("path", {class: "point", d: circlePath(POINT_RADIUS), transform: `translate(${length} 0)`})
    ],
    point
  );
}

/** The glyph's parts at the end of a bar, whose end stands for the point; `place` maps a value to a CSS length along the track. */
export function barGlyph(
  {bound, value, high}: {readonly bound: string; readonly value: number; readonly high: number | null},
  position: (value: number) => string
): HTMLElement[] {
  if (!isCode(bounds, bound)) return [];
  const {parts, bar, below, above} = boundGlyph(bound, "right");
  const height = 2 * HALF_HEIGHT;
  return [
    ...(bar && high !== null
      ? [
          h("span", {
            class: "range",
            style: `left: ${position(value)}; width: calc(${position(high)} - ${position(value)}); opacity: ${bar.opacity}`
          })
        ]
      : []),
    ...(parts.length
      ? [
          h(
            "svg",
            {
              class: `glyph glyph-${bound}`,
              style: `left: calc(${position(value)} - ${below}px)`,
              viewBox: `${-below} ${-HALF_HEIGHT} ${below + above} ${height}`,
              width: below + above,
              height,
              "aria-hidden": "true"
            },
            parts.map(({path, opacity}) => h("path", {d: path, opacity}))
          )
        ]
      : [])
  ];
}
