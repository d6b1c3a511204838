/** Lines over the years, a series for each area. */
import type {Spec} from "../chart/chart.js";
import {widest} from "../chart/textWidth.js";
import type {ChartType, Choice} from "./comparisonChoice.js";
import {endNames, nameOf} from "./endNames.js";
import {figureLayers, strength, valueChannel} from "./figureLayers.js";
import {drawnFigures, isTotal} from "./lineFigures.js";
import {breakMarks, conflictLines, emptyMarks, gapLines, spreadLayers, totalBars} from "./lineMarks.js";
import {lineRuns, soleFigures} from "./lineRuns.js";
import type {DrawnFigure, Panel} from "./panels.js";
import {titled} from "./panelTitle.js";
import {coloured, colourOf, smaller} from "./seriesLook.js";
import {valueAxis} from "./valueAxis.js";
import {type YearSpan, yearChannel, yearWidth} from "./yearAxis.js";

/** Of the axis of values, in pixels. */
const HEIGHT = 280;

/** The common parts of the panels of a chart: the areas, those with a colour first, the years, and the figures of one axis of values where that is asked for. */
interface Common {
  readonly series: readonly string[];
  readonly span: YearSpan;
  readonly figures: readonly DrawnFigure[] | null;
  /** Pixels above the plots that marks for years without a figure take. */
  readonly above: number;
}

/** A line joins plain figures of years that follow one another; a slope the first and the last year. */
export function lineChart(
  panel: Panel,
  type: ChartType,
  chosen: Choice,
  width: number,
  {series, span, figures: shared, above}: Common
): Spec {
  const figures = drawnFigures(panel.figures);
  const slope = type === "slope";
  const ends = [span.first, span.last];
  const kept = slope ? figures.filter((figure) => ends.includes(figure.at) && !isTotal(figure)) : figures;
  const totals = kept.filter(isTotal);
  // Read out series by series, each in the order of its years.
  const points = kept
    .filter((figure) => !totals.includes(figure))
    .toSorted((a, b) => series.indexOf(a.area) - series.indexOf(b.area) || a.at - b.at || a.x! - b.x!);
  const spread = slope ? [] : panel.spreads;
  const extents = spread.map(({least, most}) => ({x: least, x2: most}));
  const values = valueAxis([...(shared ? drawnFigures(shared) : kept), ...extents], chosen, HEIGHT);
  const named = latestOf(points, series);
  const room = Math.min(widest(named.map((figure) => nameOf(figure, span))) + 20, width * 0.36);
  const length = Math.max(80, width - room - 56);
  const axis = {
    length: HEIGHT,
    growing: "up",
    position: {x: yearChannel(span, length, slope ? ends : undefined)},
    scale: values.scale,
    title: panel.axisTitle
  } as const;
  const colour = colourOf(series);
  const joined = slope
    ? soleFigures(points).map((figure) => ({...figure, run: figure.area}))
    : lineRuns(points, panel.breaks);
  const still = {...axis.position, ...valueChannel(axis), color: colour, opacity: strength};
  // Grey lines lie under those with a colour.
  const behind = joined.toSorted((a, b) => series.indexOf(b.area) - series.indexOf(a.area));
  return titled(
    panel,
    {
      width: length,
      height: HEIGHT,
      data: {values: points},
      layer: [
        ...spreadLayers(axis, spread, yearWidth(span, length)),
        ...(slope || !chosen.acrossGaps ? [] : gapLines(axis, soleFigures(points), panel.breaks, colour)),
        {
          data: {values: behind},
          mark: {type: "line", aria: false, tooltip: null},
          encoding: {...still, detail: {field: "run", type: "nominal"}}
        },
        ...conflictLines(axis, points, colour),
        ...totalBars(axis, totals, colour),
        ...figureLayers(axis, points, "").map((layer) => smaller(coloured(layer, colour), yearWidth(span, length))),
        ...(slope
          ? []
          : [
              ...breakMarks(axis, joined, panel.breaks, colour),
              ...emptyMarks(axis, panel.empty, colour, series, yearWidth(span, length))
            ]),
        ...endNames(axis, named, joined, {span, values, height: HEIGHT, width: length, room, colour})
      ]
    },
    slope ? 0 : above
  );
}

/** All years of the figures and reports of panels; for slopes those from the first plain figure to the last. */
export function spanOf(panels: readonly Panel[], type: ChartType): YearSpan {
  const figures = drawnFigures(panels.flatMap((panel) => panel.figures));
  const plain = figures.filter(({apart}) => !apart).map(({year}) => year);
  const all = [
    ...panels.flatMap(({empty}) => empty.map(({year}) => year)),
    ...figures.flatMap((figure) => (isTotal(figure) ? [figure.periodFrom!, figure.periodTo!] : [figure.at]))
  ];
  const years = type === "slope" ? plain : all;
  return {first: Math.min(...years), last: Math.max(...years)};
}

/** The latest plain figure of each area, in the order of `series`. */
function latestOf<Figure extends DrawnFigure>(figures: readonly Figure[], series: readonly string[]): Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures)
    if (!figure.apart && figure.year >= (latest.get(figure.area)?.year ?? Number.NEGATIVE_INFINITY))
      latest.set(figure.area, figure);
  return series.flatMap((area) => latest.get(area) ?? []);
}
