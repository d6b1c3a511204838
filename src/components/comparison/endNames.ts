/** The names of series at the ends of their lines. */
import type {Spec} from "../chart/chart.js";
import {textWidth} from "../chart/textWidth.js";
import {type Axis, strength, valueChannel} from "./figureLayers.js";
import type {PlacedFigure} from "./lineFigures.js";
import {NAME_OFFSET, namesBeside, type Pixel} from "./namesBeside.js";
import {nearNames} from "./placedNames.js";
import {MOST_COLOURS} from "./seriesLook.js";
import type {valueAxis} from "./valueAxis.js";
import type {YearSpan} from "./yearAxis.js";

/** From one name to the next, in pixels. */
const LINE_HEIGHT = 15;
/** The farthest that a name of a grey series may stand from its line, in pixels. */
const FARTHEST = 30;
/** A name that moved by less needs no line to it, in pixels. */
const NEAR = 3;

interface Room {
  readonly span: YearSpan;
  readonly values: ReturnType<typeof valueAxis>;
  /** Of the axes of values and of years, and beside the plot for names; in pixels. */
  readonly height: number;
  readonly width: number;
  readonly room: number;
  readonly colour: Spec;
}

/** An area, with the year of its last figure where the chart goes on without it. */
export const nameOf = ({name, year}: PlacedFigure, {last}: YearSpan): string =>
  year < last ? `${name} ${year}` : name;

/**
 * The names of the areas of `figures`, their last ones, the most important first: beside the last point of a series that ends early and
 * has room there, else beside the plot, with a fine line to a name that had to move. `joined` are the points of lines.
 */
export function endNames(
  axis: Axis,
  figures: readonly PlacedFigure[],
  joined: readonly (PlacedFigure & {readonly run: number | string})[],
  {span, values, height, width, room, colour}: Room
): Spec[] {
  const edge = span.last + 0.5;
  const xOf = (at: number) => ((at - span.first + 0.5) / (edge - span.first + 0.5)) * width;
  const pixel = ({at, x}: PlacedFigure): Pixel => ({x: xOf(at), y: values.pixelOf(x!)});
  const early = figures.filter(({year}) => year < span.last);
  const fits = namesBeside(
    early.map((figure) => ({...pixel(figure), width: textWidth(figure.name)})),
    runsOf(joined, pixel),
    width
  );
  const inside = early.filter((_, index) => fits[index]);
  const outside = figures.filter((figure) => !inside.includes(figure));
  const places = nearNames(
    outside.map(({x}) => values.pixelOf(x!)),
    {height: LINE_HEIGHT, length: height, sure: MOST_COLOURS, farthest: FARTHEST}
  );
  const names = outside.flatMap((figure, index) => {
    const placed = places[index]!;
    return placed === null
      ? []
      : [
          {
            ...figure,
            row: nameOf(figure, span),
            x2: values.valueAt(placed),
            edge,
            moved: Math.abs(placed - values.pixelOf(figure.x!))
          }
        ];
  });
  const still = {...axis.position, opacity: strength, color: colour};
  const words = {type: "text", align: "left", aria: false, tooltip: null};
  const text = {field: "row"};
  return [
    {
      data: {values: names.filter(({moved, year}) => moved > NEAR || year < span.last)},
      mark: {type: "rule", aria: false, tooltip: null, strokeWidth: 0.75, strokeDash: [1, 2]},
      encoding: {...still, x2: {field: "edge"}, ...valueChannel(axis), y2: {field: "x2"}}
    },
    {
      data: {values: names.map(({moved, ...name}) => ({...name, at: edge}))},
      mark: {...words, dx: 5, limit: room - 6},
      encoding: {...still, ...valueChannel(axis, "x2"), text}
    },
    ...(inside.length
      ? [
          {
            data: {values: inside.map((figure) => ({...figure, row: figure.name}))},
            mark: {...words, dx: NAME_OFFSET},
            encoding: {...still, ...valueChannel(axis), text}
          }
        ]
      : [])
  ];
}

/** The points of each line. */
function runsOf(
  joined: readonly (PlacedFigure & {readonly run: number | string})[],
  pixel: (figure: PlacedFigure) => Pixel
): Pixel[][] {
  const runs = new Map<number | string, Pixel[]>();
  for (const figure of joined) {
    const own = runs.get(figure.run);
    if (own) own.push(pixel(figure));
    else runs.set(figure.run, [pixel(figure)]);
  }
  return [...runs.values()];
}
