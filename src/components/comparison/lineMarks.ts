/** The marks of a line chart beside its lines and points: totals of several years, conflicts, breaks, and years without a figure. */
import {boundGlyph} from "../chart/boundGlyph.js";
import type {Spec} from "../chart/chart.js";
import {type Axis, strength, tooltip, valueChannel} from "./figureLayers.js";
import type {PlacedFigure} from "./lineFigures.js";
import type {Break} from "./lineRuns.js";
import type {Panel} from "./panels.js";
import type {YearSpread} from "./yearSpreads.js";

/** Between a bar of several years and the edges of its first and last one, in years. */
const INSET = 0.42;
/** Above the plot: the first row of marks for years without a figure, and from row to row. In pixels. */
const EMPTY_OFFSET = 10;
const EMPTY_STEP = 7;
/** Rows of such marks; those of more areas would be a wall. */
const MOST_EMPTY_ROWS = 8;
/** Of the band of a spread, as a share of a year. */
const BAND = 0.62;
/** A symbol of this size has the pixel as the unit of its path. */
const PIXEL_SIZE = 4;
const slashes = "M-3,6L1,-6M1,6L5,-6";

/** The bars of totals that stand at their yearly value. */
export function totalBars(axis: Axis, totals: readonly PlacedFigure[], colour: Spec): Spec[] {
  if (!totals.length) return [];
  const values = totals.map((figure) => ({
    ...figure,
    at: figure.periodFrom! - INSET,
    until: figure.periodTo! + INSET
  }));
  return [
    {
      data: {values},
      mark: {type: "rule", cursor: "pointer", strokeWidth: 6, strokeOpacity: 0.4},
      encoding: {
        ...axis.position,
        x2: {field: "until"},
        ...valueChannel(axis),
        color: colour,
        opacity: strength,
        tooltip,
        description: {field: "description"}
      }
    },
    ...endOfRange(axis, values, colour),
    ...boundsOf(axis, totals, colour)
  ];
}

/** The bar of a range has a second one at its high end. */
function endOfRange(axis: Axis, totals: readonly PlacedFigure[], colour: Spec): Spec[] {
  const ranges = totals.filter(({bound, x2}) => bound === "range" && x2 !== null);
  if (!ranges.length) return [];
  return [
    {
      data: {values: ranges},
      mark: {type: "rule", aria: false, tooltip: null, strokeWidth: 6, strokeOpacity: 0.2},
      encoding: {...axis.position, x2: {field: "until"}, ...valueChannel(axis, "x2"), color: colour, opacity: strength}
    }
  ];
}

/** The glyphs of bounds in the middle of the bars, as points have them. */
const boundsOf = (axis: Axis, totals: readonly PlacedFigure[], colour: Spec): Spec[] =>
  totals
    .filter(({bound}) => bound !== "exact" && bound !== "range")
    .flatMap((figure) =>
      boundGlyph(figure.bound, axis.growing).parts.map(({path, opacity}) => ({
        data: {values: [{...figure, at: (figure.periodFrom! + figure.periodTo!) / 2}]},
        mark: {type: "point", shape: path, size: PIXEL_SIZE, fillOpacity: opacity, aria: false, tooltip: null},
        encoding: {...axis.position, ...valueChannel(axis), color: colour, opacity: strength}
      }))
    );

/** Dashed lines between the figures before and after years without one; none crosses a change of territory. */
export function gapLines(axis: Axis, joined: readonly PlacedFigure[], breaks: Panel["breaks"], colour: Spec): Spec[] {
  const values = joined.flatMap((figure, i) => {
    const next = joined[i + 1];
    if (!next || next.area !== figure.area || next.at <= figure.at + 1) return [];
    const isParted = breaks.some(
      ({area, year, parts}) => parts && area === figure.area && figure.at < year && year <= next.at
    );
    return isParted ? [] : [{...figure, until: next.at, x2: next.x}];
  });
  if (!values.length) return [];
  return [
    {
      data: {values},
      mark: {type: "rule", aria: false, tooltip: null, strokeWidth: 1.5, strokeDash: [4, 4]},
      encoding: {
        ...axis.position,
        x2: {field: "until"},
        ...valueChannel(axis),
        y2: {field: "x2"},
        color: colour,
        opacity: strength
      }
    }
  ];
}

/** The spread of all areas of the level behind the lines: range, middle half, median. */
export function spreadLayers(axis: Axis, spreads: readonly YearSpread[], yearWidth: number): Spec[] {
  if (!spreads.length) return [];
  const still = {aria: false, tooltip: null};
  const layer = (mark: Spec, from: keyof YearSpread, to: keyof YearSpread) => ({
    data: {
      values: spreads.map((spread) => ({row: String(spread.year), at: spread.year, x: spread[from], x2: spread[to]}))
    },
    mark: {...still, ...mark},
    encoding: {...axis.position, ...valueChannel(axis), y2: {field: "x2"}}
  });
  const wide = yearWidth * BAND;
  return [
    layer({type: "rule", strokeWidth: 1, color: "var(--line)"}, "least", "most"),
    layer({type: "rule", strokeWidth: wide, color: "var(--line)", opacity: 0.6}, "low", "high"),
    {
      data: {values: spreads.map(({year, median}) => ({row: String(year), at: year, x: median}))},
      mark: {...still, type: "tick", orient: "horizontal", size: wide, thickness: 2, color: "var(--ink-soft)"},
      encoding: {...axis.position, ...valueChannel(axis)}
    }
  ];
}

/** A thin upright line through figures of one area and year that contradict one another. */
export function conflictLines(axis: Axis, figures: readonly PlacedFigure[], colour: Spec): Spec[] {
  const cells = new Map<string, PlacedFigure[]>();
  for (const figure of figures) {
    if (figure.apart) continue;
    const key = `${figure.area} ${figure.year}`;
    cells.set(key, [...(cells.get(key) ?? []), figure]);
  }
  const values = [...cells.values()]
    .filter(({length}) => length > 1)
    .map((cell) => {
      const [least, ...more] = cell.toSorted((a, b) => a.x! - b.x!);
      return {...least!, x2: more.at(-1)!.x};
    });
  if (!values.length) return [];
  return [
    {
      data: {values},
      mark: {type: "rule", aria: false, tooltip: null, strokeWidth: 1},
      encoding: {...axis.position, ...valueChannel(axis), y2: {field: "x2"}, color: colour, opacity: strength}
    }
  ];
}

/** Two strokes on a series where its area changed, halfway between the figures before and after. */
export function breakMarks(axis: Axis, joined: readonly PlacedFigure[], breaks: Panel["breaks"], colour: Spec): Spec[] {
  const between = ({area, year}: Break) => {
    const own = joined.filter((figure) => figure.area === area);
    const before = own.findLast((figure) => figure.year < year);
    const after = own.find((figure) => figure.year >= year);
    return before && after ? (before.x! + after.x!) / 2 : null;
  };
  const values = breaks.flatMap((one) => {
    const x = between(one);
    return x === null
      ? []
      : [{row: `${one.area} ${one.year}`, area: one.area, at: one.year - 0.5, x, description: one.words}];
  });
  if (!values.length) return [];
  return [
    {
      data: {values},
      mark: {type: "point", shape: slashes, size: 4, filled: false, strokeWidth: 1.5, aria: false},
      encoding: {...axis.position, ...valueChannel(axis), color: colour, tooltip: [tooltip[0]]}
    }
  ];
}

/** The areas that have a row of marks for their years without a figure. */
const emptyRows = (empty: Panel["empty"], series: readonly string[]): readonly string[] => {
  const rows = series.filter((area) => empty.some((year) => year.area === area));
  return rows.length > MOST_EMPTY_ROWS ? [] : rows;
};

/** The height that these rows take above the plot, in pixels. */
export const emptyHeight = (empty: Panel["empty"], series: readonly string[]): number => {
  const rows = emptyRows(empty, series).length;
  return rows && EMPTY_OFFSET + EMPTY_STEP * rows;
};

/** Above the plot a tick for each year in which an area has no figure, a row an area; pointed at, it says the reason. */
export function emptyMarks(
  axis: Axis,
  empty: Panel["empty"],
  colour: Spec,
  series: readonly string[],
  yearWidth: number
): Spec[] {
  const rows = emptyRows(empty, series);
  const half = Math.max(1, Math.min(5, Math.floor(yearWidth * 0.4)));
  return rows.map((area, row) => ({
    data: {
      values: empty
        .filter((year) => year.area === area)
        .map(({year, words}) => ({row: `${area} ${year}`, area, at: year, description: words}))
    },
    mark: {type: "point", shape: `M${-half},-2.5H${half}V2.5H${-half}Z`, size: 4, aria: false, fillOpacity: 0.45},
    encoding: {
      ...axis.position,
      y: {value: -EMPTY_OFFSET - EMPTY_STEP * (rows.length - 1 - row)},
      color: colour,
      tooltip: [tooltip[0]]
    }
  }));
}
