import {grouped} from "../grouped.ts";
import type {Row} from "../row.ts";
import {rowsIn, type Tables} from "../tables.ts";

/** The data that the page on quality shows before any question is asked. */
export interface QualityReading {
  /** In what state the prescribed parts are, in the reports that are bound to have them. */
  readonly duty: readonly (Pick<Row<"duty">, "part" | "state"> & {readonly reports: number})[];
  /** Findings by rule and severity, the commonest first. */
  readonly findings: readonly (Pick<Row<"findings">, "rule" | "severity"> & {readonly findings: number})[];
  /** Repairs by rule, the commonest first, and which it most often makes. */
  readonly repairs: readonly RuleRepairs[];
  readonly series: SeriesCounts;
}

/** How much the years of the series say of one another. */
export interface SeriesCounts {
  readonly restated: number;
  /** Silences by reason, the commonest first. */
  readonly silences: readonly (Pick<Row<"silences">, "reason"> & {readonly cells: number})[];
  readonly sums: number;
  /** Of these, sums of all areas below that tell more than the area itself. */
  readonly above: number;
}

export interface RuleRepairs {
  readonly rule: Row<"repairs">["rule"];
  readonly repairs: number;
  readonly reports: number;
  readonly was: string;
  readonly is: string;
}

/** Counts over all reports, so that the page asks no engine. */
export function qualityReading(tables: Tables): QualityReading {
  const duty = rowsIn(tables, "duty").filter(({state}) => state !== "not_owed");
  return {
    duty: alike(duty, ({part, state}) => `${part} ${state}`).map((same) => ({
      part: same[0]!.part,
      state: same[0]!.state,
      reports: same.length
    })),
    findings: alike(rowsIn(tables, "findings"), ({rule, severity}) => `${rule} ${severity}`).map((same) => ({
      rule: same[0]!.rule,
      severity: same[0]!.severity,
      findings: same.length
    })),
    repairs: alike(rowsIn(tables, "repairs"), ({rule}) => rule).map((same) => {
      const [{rule, was, is}] = alike(same, ({was, is}) => `${was}\0${is}`)[0] as [Row<"repairs">];
      return {rule, repairs: same.length, reports: new Set(same.map(({report}) => report)).size, was, is};
    }),
    series: seriesCounts(tables)
  };
}

function seriesCounts(tables: Tables): SeriesCounts {
  const sums = rowsIn(tables, "sums");
  return {
    restated: rowsIn(tables, "observations").filter(({restated}) => restated !== null).length,
    silences: alike(rowsIn(tables, "silences"), ({reason}) => reason).map((same) => ({
      reason: same[0]!.reason,
      cells: same.length
    })),
    sums: sums.length,
    above: sums.filter(({sum, value}) => sum > value).length
  };
}

/** Rows that are alike, the commonest first. */
const alike = <R>(rows: readonly R[], likeness: (row: R) => string): R[][] =>
  [...grouped(rows, likeness).values()].sort((a, b) => b.length - a.length);
