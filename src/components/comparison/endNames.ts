/** The names of series at the ends of their lines. */
import type {Spec} from "../chart/chart.js";
import {type Axis, strength, valueChannel} from "./figureLayers.js";
import type {PlacedFigure} from "./lineFigures.js";
import {placedNames} from "./placedNames.js";
import type {valueAxis} from "./valueAxis.js";
import type {YearSpan} from "./yearAxis.js";

/** From one name to the next, in pixels. */
const LINE_HEIGHT = 15;

interface Room {
  readonly span: YearSpan;
  readonly values: ReturnType<typeof valueAxis>;
  /** Of the axis, and beside it for names; in pixels. */
  readonly height: number;
  readonly room: number;
  readonly colour: Spec;
}

/** An area, with the year of its last figure where the chart goes on without it. */
export const nameOf = ({name, year}: PlacedFigure, {last}: YearSpan): string =>
  year < last ? `${name} ${year}` : name;

/** The names of the areas of `figures`, their last ones, the most important first; a short line leads to a name that had to move. */
export function endNames(
  axis: Axis,
  figures: readonly PlacedFigure[],
  {span, values, height, room, colour}: Room
): Spec[] {
  const wanted = figures.map(({x}) => values.pixelOf(x!));
  const edge = span.last + 0.5;
  const names = placedNames(wanted, LINE_HEIGHT, height).flatMap((pixel, index) => {
    if (pixel === null) return [];
    const figure = figures[index]!;
    return [{...figure, row: nameOf(figure, span), x2: values.valueAt(pixel), edge, goesOn: figure.year === span.last}];
  });
  const moved = {...axis.position, opacity: strength, color: colour};
  return [
    {
      data: {values: names.filter(({goesOn}) => goesOn)},
      mark: {type: "rule", aria: false, tooltip: null, strokeWidth: 0.75},
      encoding: {...moved, x2: {field: "edge"}, ...valueChannel(axis), y2: {field: "x2"}}
    },
    {
      data: {values: names.map((name) => ({...name, at: edge}))},
      mark: {type: "text", align: "left", dx: 5, limit: room - 6, aria: false, tooltip: null},
      encoding: {...moved, ...valueChannel(axis, "x2"), text: {field: "row"}}
    }
  ];
}
