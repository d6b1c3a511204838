import {type PanelSources, panelRows} from "./cells.js";
import {longColumns, type PanelArea, type PanelColumn, type PanelIndicator, wideColumns} from "./columns.js";

/** All that a panel may be made of. */
export interface PanelTables extends PanelSources {
  readonly indicators: readonly PanelIndicator[];
  readonly areas: ReadonlyMap<string, PanelArea>;
}

/** The choice of a panel; what is undefined is everything that is told. */
export interface PanelWish {
  readonly indicators: readonly string[] | undefined;
  readonly series: readonly string[] | undefined;
  readonly level: string | undefined;
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly long: boolean;
  readonly balanced: boolean;
}

/** A panel as a flat table, with its rows of areas and years counted. */
interface PanelTable {
  readonly columns: readonly PanelColumn[];
  readonly indicators: readonly PanelIndicator[];
  readonly rows: number;
}

/** Indicators of which there is an observation, in the order of the codebook. */
const told = ({indicators, observations}: PanelTables): PanelIndicator[] => {
  const ids = new Set(observations.map(({indicator}) => indicator));
  return indicators.filter(({id}) => ids.has(id));
};

/** Series of which there is a report or an observation. */
export const toldSeries = ({held, observations}: PanelSources): ReadonlySet<string> =>
  new Set([...held, ...observations].map(({series}) => series));

/** The panel of a wish. `address` makes the source of a figure from its id. Unknown ids are the caller's to refuse; here they have no values. */
export function panelTable(tables: PanelTables, wish: PanelWish, address: (figure: string) => string): PanelTable {
  const {indicators: all, areas, held, observations} = tables;
  const byId = new Map(all.map((one) => [one.id, one]));
  const indicators = wish.indicators?.flatMap((id) => byId.get(id) ?? []) ?? told(tables);
  const series = [...(wish.series ?? toldSeries(tables))].filter(
    (code) => wish.level === undefined || areas.get(code)?.level === wish.level
  );
  const years = [...held, ...observations].map(({year}) => year);
  const rows = panelRows(tables, {
    series,
    indicators: indicators.map(({id}) => id),
    years: [
      wish.from ?? years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      wish.until ?? years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    ],
    balanced: wish.balanced
  });
  const columns = wish.long
    ? longColumns(rows, indicators, areas, address)
    : wideColumns(
        rows,
        indicators,
        areas,
        all.map(({id}) => id),
        address
      );
  return {columns, indicators, rows: rows.length};
}
