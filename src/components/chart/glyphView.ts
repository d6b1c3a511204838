/** The glyph of a bound as an element, for legends and for charts that are drawn without Vega. */
import {type Bound, bounds, isCode} from "../../shared/codes.js";
import {h} from "../base/element.js";
import {boundGlyph, circlePath, pointRadius} from "./boundGlyph.js";

/** Half of the height, which holds the halo; the length of a range in a legend, which has no axis. In pixels. */
const halfHeight = 12;
const legendRange = 18;

/** The whole glyph with its points, on an axis of its own. */
export function legendGlyph(bound: Bound): HTMLElement {
  const {parts, bar, below, above} = boundGlyph(bound, "right");
  const length = bar ? legendRange : 0;
  const width = below + length + above;
  const point = h("path", {class: "point", d: circlePath(pointRadius)});
  return h(
    "svg",
    {
      viewBox: `${-below} ${-halfHeight} ${width} ${2 * halfHeight}`,
      width,
      height: 2 * halfHeight,
      "aria-hidden": "true"
    },
    parts.map(({path, opacity}) => h("path", {d: path, opacity})),
    bar && [
      h("rect", {x: 0, y: -bar.thickness / 2, width: length, height: bar.thickness, opacity: bar.opacity}),
      h("path", {class: "point", d: circlePath(pointRadius), transform: `translate(${length} 0)`})
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
  const height = 2 * halfHeight;
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
              viewBox: `${-below} ${-halfHeight} ${below + above} ${height}`,
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
