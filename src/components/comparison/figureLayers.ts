/** The layers of a chart that draw its figures: the glyphs of their bounds, and a point each over them. */
import {bounds} from "../../shared/codes.js";
import {boundGlyph, type Growing} from "../chart/boundGlyph.js";
import type {Spec} from "../chart/chart.js";

export interface Axis {
  readonly growing: Growing;
  /** The encoding of the other channel: a figure's row or year. */
  readonly position: Spec;
  readonly scale: Spec;
  readonly title: string;
  /** In pixels. */
  readonly length: number;
}

const channelOf = ({growing}: Axis) => (growing === "right" ? "x" : "y");

/** The encoding of the values in `field`. All layers have the same title, or Vega-Lite would join their titles. */
export const valueChannel = (axis: Axis, field: "x" | "x2" = "x"): Spec => ({
  [channelOf(axis)]: {
    field,
    type: "quantitative",
    scale: axis.scale,
    title: axis.title,
    axis: {
      titleAnchor: "start",
      tickCount: axis.growing === "right" ? Math.max(2, Math.min(6, Math.floor(axis.length / 70))) : 5,
      labelFlush: true
    }
  }
});
export const strength = {field: "strength", type: "quantitative", scale: null};

/** A symbol of this size (in Vega, four times the square of its unit) has the pixel as the unit of its path. */
const PIXEL_SIZE = 4;

/** The layers of the bounds that `figures` have, and of the points over them. */
export function figureLayers(axis: Axis, figures: readonly {readonly bound: string}[], colour: string): Spec[] {
  const upper = `${channelOf(axis)}2`;
  const fixed = {...axis.position, opacity: strength};
  const hollow = {condition: {test: "datum.apart", value: "var(--ground)"}, value: colour};
  const layersOf = (bound: (typeof bounds)[number]): Spec[] => {
    const {parts, bar} = boundGlyph(bound, axis.growing);
    const layer = (mark: Spec, encoding: Spec) => ({
      transform: [{filter: `datum.bound === '${bound}'`}],
      mark: {aria: false, tooltip: null, color: colour, ...mark},
      encoding: {...fixed, ...encoding}
    });
    const thickness = axis.growing === "right" ? "height" : "width";
    return [
      ...parts.map(({path, opacity}) =>
        layer({type: "point", shape: path, size: PIXEL_SIZE, fillOpacity: opacity}, valueChannel(axis))
      ),
      ...(bar
        ? [
            layer(
              {type: "bar", fillOpacity: bar.opacity, [thickness]: bar.thickness},
              {...valueChannel(axis), [upper]: {field: "x2"}}
            ),
            layer({type: "point", strokeWidth: 2}, {...valueChannel(axis, "x2"), fill: hollow, stroke: {value: colour}})
          ]
        : [])
    ];
  };
  const points = {
    mark: {type: "point", cursor: "pointer", strokeWidth: 2},
    encoding: {
      ...fixed,
      ...valueChannel(axis),
      fill: hollow,
      stroke: {value: colour},
      tooltip,
      description: {field: "description"}
    }
  };
  const present = new Set(figures.map(({bound}) => bound));
  return [...bounds.filter((bound) => present.has(bound)).flatMap(layersOf), points];
}

/** A mark's tooltip: strings made beforehand, in the reader's language. */
export const tooltip = [
  {field: "description", title: "title"},
  {field: "quote", title: "“”"},
  {field: "remark", title: "※"}
];
