import type {ApartSource, CellSource, PanelSources} from "../panel/cells.js";
import type {BriefFigure, BriefTables} from "./lookedUpTables.js";

/** An annual observation with the figure that gives it; null where figures contradict one another. */
interface Observed extends CellSource {
  readonly figure: BriefFigure | null;
}

const spans: readonly BriefFigure["period"][] = ["multi_year", "term", "plan"];

const made = new WeakMap<BriefTables, Map<string, readonly Observed[]>>();

/** The annual observations of an indicator, worked out once from the column `observed` of its figures; a figure of an earlier year counts for that year. */
export function observations(indicator: string, tables: BriefTables): readonly Observed[] {
  const byIndicator = made.get(tables) ?? new Map<string, readonly Observed[]>();
  made.set(tables, byIndicator);
  const earlier = byIndicator.get(indicator);
  if (earlier) return earlier;
  const values = new Map<string, Observed>();
  const others = new Map<string, string[]>();
  for (const figure of tables.figuresOf(indicator)) {
    const report = tables.findReport(figure.report);
    const year = figure.period === "previous" ? figure.periodFrom : (report?.year ?? null);
    if (!report?.area || year === null || figure.observed === null || figure.observed === "again") continue;
    if (spans.includes(figure.period) && figure.periodFrom !== null && figure.periodTo !== null) continue;
    const series = tables.seriesOf(report.area);
    const key = `${series}|${year}`;
    if (figure.observed !== "value") others.set(key, [...(others.get(key) ?? []), figure.id]);
    if (figure.observed === "other") continue;
    const {value, high, bound, id} = figure;
    const told = {series, indicator, year, bound, others: null};
    if (figure.observed === "value") values.set(key, {...told, value, high, id, figure});
    else values.set(key, {...told, value: null, high: null, id: null, figure: null});
  }
  const list = [...values].map(([key, one]) => ({...one, others: others.get(key)?.join("|") ?? null}));
  byIndicator.set(indicator, list);
  return list;
}

/** The sources of a panel of indicators. */
export function panelSources(indicators: readonly string[], tables: BriefTables): PanelSources {
  return {
    held: tables.held(),
    observations: indicators.flatMap((indicator) => observations(indicator, tables)),
    aparts: indicators.flatMap((indicator) =>
      tables.figuresOf(indicator).flatMap((figure): ApartSource[] => {
        const report = tables.findReport(figure.report);
        if (!figure.apart || !report?.area || report.year === null) return [];
        return [{series: tables.seriesOf(report.area), indicator, year: report.year, apart: figure.apart}];
      })
    )
  };
}
