import type {Apart, Bound} from "../codes.js";

/**
 * Why a cell of a panel has no value, in the order of Stata's extended missing values `.a` to `.h`. `not_held`, a report that is public
 * and not in the corpus, needs a ledger of reports; `unreadable` one whose text could not be read.
 */
export const cellReasons = [
  "no_report",
  "not_held",
  "silent",
  "several_years",
  "target",
  "part",
  "conflict",
  "unreadable"
] as const;
export type CellReason = (typeof cellReasons)[number];

/** The value of an area, indicator and year, as the table `observations` has it. */
export interface CellSource {
  readonly series: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly id: string | null;
  /** Addresses of the other candidates, separated by |. */
  readonly others: string | null;
}

/** A figure that may not stand in the series, and why. */
export interface ApartSource {
  readonly series: string;
  readonly indicator: string;
  readonly year: number;
  readonly apart: Apart;
}

/** The input of a panel. `held`: series and years of which there is a report. */
export interface PanelSources {
  readonly held: readonly {readonly series: string; readonly year: number}[];
  readonly observations: readonly CellSource[];
  readonly aparts: readonly ApartSource[];
}

/** The selection of a panel; years are the first and the last. */
export interface PanelChoice {
  readonly series: readonly string[];
  readonly indicators: readonly string[];
  readonly years: readonly [from: number, to: number];
  /** Rows for years without a report too, so that every area has every year. */
  readonly balanced: boolean;
}

/** One cell: a value with what it may be at least and at most, how many figures compete for it and where it stands; or why there is none. */
export interface PanelCell {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly figures: number;
  readonly source: string | null;
  readonly reason: CellReason | null;
}

export interface PanelRow {
  readonly series: string;
  readonly year: number;
  /** In the order of the indicators chosen. */
  readonly cells: readonly PanelCell[];
}

const reasonOfApart: Readonly<Partial<Record<Apart, CellReason>>> = {
  several_years: "several_years",
  to_date: "several_years",
  target: "target",
  part: "part",
  body: "part",
  part_year: "part",
  other_level: "part",
  other_area: "part",
  unconfirmed: "unreadable"
};

const empty = (reason: CellReason, figures = 0): PanelCell => ({
  value: null,
  low: null,
  high: null,
  figures,
  source: null,
  reason
});

/**
 * The panel of a choice: a row an area and year, sorted by area and year, a cell an indicator. Values are those of the observations;
 * nothing is interpolated, summed or carried over.
 */
export function panelRows({held, observations, aparts}: PanelSources, choice: PanelChoice): PanelRow[] {
  const heldYears = new Set(held.map(({series, year}) => `${series}|${year}`));
  const keyOf = ({series, indicator, year}: {series: string; indicator: string; year: number}) =>
    `${series}|${indicator}|${year}`;
  const values = new Map(observations.map((one) => [keyOf(one), one]));
  const told = new Map<string, Set<CellReason>>();
  for (const one of aparts) {
    const reason = reasonOfApart[one.apart];
    if (reason) told.set(keyOf(one), (told.get(keyOf(one)) ?? new Set<CellReason>()).add(reason));
  }
  const [from, to] = choice.years;
  const rows: PanelRow[] = [];
  for (const series of [...choice.series].sort())
    for (let year = from; year <= to; year++) {
      const hasReport = heldYears.has(`${series}|${year}`);
      const cells = choice.indicators.map((indicator) => {
        const key = keyOf({series, indicator, year});
        const observation = values.get(key);
        if (observation) return cellOf(observation);
        const reasons = told.get(key);
        return empty(hasReport ? (cellReasons.find((reason) => reasons?.has(reason)) ?? "silent") : "no_report");
      });
      // A later report may tell of a year of which there is no report.
      if (hasReport || choice.balanced || cells.some(({value}) => value !== null)) rows.push({series, year, cells});
    }
  return rows;
}

function cellOf({value, high, bound, id, others}: CellSource): PanelCell {
  const figures = (others ? others.split("|").length : 0) + (id ? 1 : 0);
  if (value === null) return empty("conflict", figures);
  return {
    value,
    low: bound === "under" || bound === "about" ? null : value,
    high: bound === "over" || bound === "about" ? null : (high ?? value),
    figures,
    source: id,
    reason: null
  };
}
