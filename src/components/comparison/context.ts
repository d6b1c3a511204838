/** Focus and context: the few areas that a chart of lines can hold, before all of their level. Free of drawing and of the browser. */
import type {ChartFigure} from "../../../loaders/index.ts";
import type {Comparison} from "./comparison.js";
import type {ChartType, Choice} from "./comparisonChoice.ts";
import {soleFigures} from "./lineRuns.js";
import {measureOf} from "./measured.js";
import type {AreaPopulation, IndicatorUnit, Plotted} from "./plotted.js";
import {MOST_COLOURS} from "./seriesLook.js";

/** Whether lines stand before the spread of all areas of their level: where a reader asks for it, or more areas than colours would be drawn. */
export const hasContext = ({context, areas, measure}: Choice, compared: Comparison, type: ChartType): boolean =>
  type === "line" &&
  (measure === "absolute" || measure === "percapita") &&
  (context || (areas.length === 0 && compared.areas.length > MOST_COLOURS));

/** The comparison of as many areas as have a colour, where nobody chose more; the one brought forward is among them. */
export function focused(compared: Comparison, {areas, highlight}: Choice): Comparison {
  if (areas.length || compared.areas.length <= MOST_COLOURS) return compared;
  const first = compared.areas.filter((area) => area === highlight);
  const kept = new Set([...first, ...compared.areas].slice(0, MOST_COLOURS + first.length));
  const isKept = ({area}: {readonly area: string | null}) => area !== null && kept.has(area);
  return {
    ...compared,
    areas: compared.areas.filter((area) => kept.has(area)),
    plotted: compared.plotted.filter(isKept),
    gaps: compared.gaps.filter(isKept),
    reported: compared.reported.filter(isKept)
  };
}

/** The plain figures of all areas of the levels that are compared, one an area and year, in the measure; conflicts are left out. */
export function contextOf(
  figures: readonly ChartFigure[],
  chosen: Choice,
  compared: Comparison,
  indicators: ReadonlyMap<string, IndicatorUnit>,
  areas: ReadonlyMap<string, AreaPopulation>
): Plotted[] {
  const levelOf = (area: string) => areas.get(area)?.level;
  const levels = new Set(compared.areas.map(levelOf));
  const plain = figures.flatMap((figure) => {
    const area = figure.area && (areas.get(figure.area)?.series ?? figure.area);
    const isAsked = chosen.indicators.includes(figure.indicator ?? "") && figure.apart === null;
    return isAsked && area && figure.year !== null && levels.has(levelOf(area)) ? ({...figure, area} as Plotted) : [];
  });
  const inMeasure = measureOf(chosen, plain, areas, indicators);
  return chosen.indicators.flatMap((indicator) =>
    soleFigures(plain.filter((figure) => figure.indicator === indicator)).map(inMeasure)
  );
}
