import {grouped} from "../tables/grouped.ts";

/** A figure that a reader put down for an indicator of one report; one object a line. */
export interface PanelFigure {
  readonly report: string;
  readonly indicator: string;
  /** In the unit of the codebook. */
  readonly value: number;
  /** It may stand in a series of years: a flow of the report's year, or a stock or rate at its end, of the whole area. */
  readonly annual: boolean;
  /** "change": a difference or rate of growth, which is no level and is not scored. */
  readonly measure: "level" | "percent" | "change";
  /** Readers may disagree about it; it is not scored. */
  readonly doubt: boolean;
}

/** A figure as the program has it. */
export interface Drawn {
  readonly report: string;
  readonly indicator: string | null;
  readonly value: number;
  /** It would stand in the series of its indicator. */
  readonly comparable: boolean;
}

/** A cell that is not as the reader has it: values that stand in the series, that should, and that should stand apart. */
export interface CellError {
  readonly report: string;
  readonly indicator: string;
  readonly drawn: readonly number[];
  readonly annual: readonly number[];
  readonly apart: readonly number[];
}

interface PanelScore {
  /** Pairs of report and indicator of which the reader has a figure, and how many have exactly the reader's values in the series. */
  readonly cells: number;
  readonly exact: number;
  /** Values in the series of these cells: right ones, all of the program, all of the reader. */
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
  /** Figures that are not of the year, and how many of them do not stand in the series. */
  readonly apart: number;
  readonly keptApart: number;
  /** Figures that the reader has, and how many of them the program read in the same report under any indicator. */
  readonly figures: number;
  readonly read: number;
  readonly errors: readonly CellError[];
}

const cellOf = ({report, indicator}: {report: string; indicator: string | null}) => `${report}\t${indicator}`;
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
const has = (values: readonly number[], value: number) => values.some((other) => near(other, value));
const distinct = (figures: readonly {value: number}[]) =>
  figures.map(({value}) => value).filter((value, i, values) => !has(values.slice(0, i), value));

/** The figures of a program against a panel that a reader made, cell by cell; a value counts once in a cell. */
export function panelScore(gold: readonly PanelFigure[], drawn: readonly Drawn[]): PanelScore {
  const left = ({doubt, measure}: PanelFigure) => doubt || measure === "change";
  const unscored = grouped(gold.filter(left), cellOf);
  const inSeries = grouped(
    drawn.filter(({indicator, comparable}) => indicator && comparable),
    cellOf
  );
  const inReport = grouped(drawn, ({report}) => report);
  const scored = gold.filter((figure) => !left(figure));
  const cells = [...grouped(scored, cellOf)].map(([cell, figures]) => {
    const without = (unscored.get(cell) ?? []).map(({value}) => value);
    const mine = distinct(inSeries.get(cell) ?? []).filter((value) => !without.includes(value));
    const annual = distinct(figures.filter((figure) => figure.annual));
    const apart = figures.filter((figure) => !figure.annual);
    const right = annual.filter((value) => has(mine, value)).length;
    const {report, indicator} = figures[0]!;
    return {
      report,
      indicator,
      drawn: mine,
      annual,
      apart: distinct(apart),
      right,
      exact: right === annual.length && right === mine.length,
      others: apart.length,
      keptApart: apart.filter(({value}) => !has(mine, value)).length
    };
  });
  const total = (count: (cell: (typeof cells)[number]) => number) => cells.reduce((sum, cell) => sum + count(cell), 0);
  return {
    cells: cells.length,
    exact: total(({exact}) => Number(exact)),
    right: total(({right}) => right),
    predicted: total((cell) => cell.drawn.length),
    gold: total(({annual}) => annual.length),
    apart: total(({others}) => others),
    keptApart: total(({keptApart}) => keptApart),
    figures: scored.length,
    read: scored.filter(({report, value}) =>
      has(
        (inReport.get(report) ?? []).map((figure) => figure.value),
        value
      )
    ).length,
    errors: cells
      .filter(({exact}) => !exact)
      .map(({report, indicator, drawn, annual, apart}) => ({report, indicator, drawn, annual, apart}))
  };
}
