/** A comparison as a pivot: a row an area and indicator, a column a year. Free of drawing and of the browser. */
import {commonest, type YearCell, yearCells} from "./areaYears.js";
import type {Comparison} from "./comparison.js";
import type {Plotted} from "./plotted.js";

export interface PivotRow {
  readonly area: string;
  readonly indicator: string;
  /** The unit of most of its figures, which need not be said with each. */
  readonly unit: string;
  /** A cell for each year of the pivot. */
  readonly cells: readonly YearCell<Plotted>[];
}

interface Pivot {
  readonly years: readonly number[];
  readonly rows: readonly PivotRow[];
}

/** Rows for the areas with any figure, in the order of the comparison; all years from the first to the last that one has. */
export function pivot({plotted, areas, reported}: Comparison, indicators: readonly string[]): Pivot {
  const told = plotted.map(({year}) => year);
  const first = Math.min(...told);
  const years = told.length ? Array.from({length: Math.max(...told) - first + 1}, (_, i) => first + i) : [];
  const own = new Map<string, Plotted[]>();
  for (const figure of plotted) {
    const key = `${figure.indicator} ${figure.area}`;
    const list = own.get(key);
    if (list) list.push(figure);
    else own.set(key, [figure]);
  }
  const reportYears = new Map<string, number[]>();
  for (const {area, year} of reported)
    if (area !== null && year !== null) reportYears.set(area, [...(reportYears.get(area) ?? []), year]);
  return {
    years,
    rows: indicators.flatMap((indicator) =>
      areas.flatMap((area) => {
        const figures = own.get(`${indicator} ${area}`);
        if (!figures) return [];
        const unit = commonest(figures.map((figure) => figure.unit));
        return [{area, indicator, unit, cells: yearCells(figures, years, reportYears.get(area) ?? [])}];
      })
    )
  };
}

/** The value by which a row stands in the order of a year: that of its one figure; null for none and for a conflict. */
export const valueIn = ({cells}: PivotRow, year: number): number | null => {
  const figures = cells.find((cell) => cell.year === year)?.figures ?? [];
  return figures.length === 1 ? figures[0]!.x : null;
};

/** Rows by the values of a year, those without one last. */
export const sortedBy = (rows: readonly PivotRow[], year: number, descending: boolean): PivotRow[] =>
  rows.toSorted((a, b) => {
    const [one, other] = [valueIn(a, year), valueIn(b, year)];
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    return descending ? other - one : one - other;
  });
