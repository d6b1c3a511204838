/**
 * How figures are drawn. A bound is drawn as a bound: “余/以上” is open to the side where the truth lies, “近/以内” to the other,
 * “约” has a halo, a range is a bar. What stands apart is hollow.
 */
import type {Spec} from "../chart/chart.js";

/** "x": values run to the right; "y": upwards. */
type Direction = "x" | "y";

/** How far an open end reaches, in pixels. */
const reach = 15;

interface Axis {
  readonly direction: Direction;
  /** Where a figure stands across the values: the encoding of the other channel. */
  readonly position: Spec;
  readonly scale: Spec;
  readonly title: string;
  /** In pixels. */
  readonly length: number;
}

/** The encoding of the values. All layers say the same, or Vega-Lite would join their titles. */
export const valueChannel = ({direction, scale, title, length}: Axis): Spec => ({
  [direction]: {
    field: "x",
    type: "quantitative",
    scale,
    title,
    axis: {
      titleAnchor: "start",
      tickCount: direction === "x" ? Math.max(2, Math.min(6, Math.floor(length / 70))) : 5,
      labelFlush: true
    }
  }
});
export const strength = {field: "strength", type: "quantitative", scale: null};

/** The layers of the bounds that `figures` have, and of the points over them. */
export function figureLayers(axis: Axis, figures: readonly {readonly bound: string}[], colour: string): Spec[] {
  const {direction, position} = axis;
  const [high, offset] = direction === "x" ? ["x2", "xOffset"] : ["y2", "yOffset"];
  const towards = direction === "x" ? 1 : -1;
  const still = {...position, ...valueChannel(axis), opacity: strength};
  const bounds = new Set(figures.map(({bound}) => bound));
  const only = (bound: string, mark: Spec, more: Spec = {}) => ({
    transform: [{filter: `datum.bound === '${bound}'`}],
    mark: {aria: false, tooltip: null, color: colour, ...mark},
    encoding: {...still, ...more}
  });
  const open = (bound: string, sign: number, shape: string) => [
    only(bound, {type: "rule", strokeWidth: 2, [`${high}Offset`]: sign * towards * reach}, {[high]: {field: "x"}}),
    only(bound, {type: "point", shape, size: 45, [offset]: sign * towards * reach})
  ];
  const drawings: Record<string, () => Spec[]> = {
    range: () => [
      only(
        "range",
        {type: "bar", fillOpacity: 0.45, [direction === "x" ? "height" : "width"]: 7},
        {[high]: {field: "x2"}}
      )
    ],
    about: () => [only("about", {type: "point", size: 420, fillOpacity: 0.22})],
    over: () => open("over", 1, direction === "x" ? "triangle-right" : "triangle-up"),
    under: () => open("under", -1, direction === "x" ? "triangle-left" : "triangle-down")
  };
  const points = {
    mark: {type: "point", cursor: "pointer", strokeWidth: 2},
    encoding: {
      ...still,
      fill: {condition: {test: "datum.apart", value: "var(--ground)"}, value: colour},
      stroke: {value: colour},
      tooltip,
      description: {field: "said"}
    }
  };
  return [...Object.entries(drawings).flatMap(([bound, layers]) => (bounds.has(bound) ? layers() : [])), points];
}

/** What a mark says when pointed at. The values are strings made beforehand, in the reader's language. */
const tooltip = [
  {field: "said", title: "title"},
  {field: "quote", title: "“”"},
  {field: "remark", title: "※"}
];
