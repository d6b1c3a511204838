import type {FindingRule} from "../../shared/recordCodes.ts";
import type {
  Coding,
  Described,
  Indicator,
  Knowledge,
  LexiconName,
  Observation,
  Report,
  ReportCore,
  Severity,
  Told
} from "../types.ts";
import type {Remark} from "./remark.ts";

/** A report as the audit sees it: everything but what the audit itself adds. */
export type AuditInput = Omit<Report, "source" | "terms" | "attention" | "duty" | "findings">;

/** The description of a rule of the audit. */
interface Check extends Described<FindingRule> {
  /** The severities that its remarks may have. */
  readonly severities: readonly Severity[];
  /** The files of `data/lexicons/` with its words, without ending. */
  readonly lexicons: readonly LexiconName[];
  /** Texts that look alike and are not questioned; in English, for `docs/audit.md`. */
  readonly silentAbout: string;
}

/** A rule that looks at one report. `run` is pure, and quick enough for each report. */
export interface Rule extends Check {
  run(input: AuditInput, knowledge: Knowledge): Remark[];
}

/** A rule that holds a report against the one of the same area for the year before. */
export interface YearRule extends Check {
  run(report: ReportCore, before: ReportCore): Remark[];
}

/** The observations of one indicator and one area through time, in the order of their years, and where their figures stand. */
export interface Series {
  readonly indicator: Indicator;
  /** Whether it is a state at a time (`states.csv`), which no one adds up over years. */
  readonly isState: boolean;
  readonly observations: readonly Observation[];
  /** The report that tells a figure. */
  report(told: Told): ReportCore;
  coding(told: Told): Coding;
  /** For a year, the ratios of the values of areas of the same level to the median of their own other years. */
  peers(year: number): readonly number[];
}

/** A remark on a place of one of the reports of a series. */
export interface SeriesRemark extends Remark {
  readonly report: string;
}

/** A rule that looks at a series of the corpus: what an area told of one thing over the years. */
export interface SeriesRule extends Check {
  run(series: Series): SeriesRemark[];
}
