import type {Described, Knowledge, LexiconName, Report, Severity} from "../types.ts";
import type {Remark} from "./remark.ts";

/** A report as the audit sees it: everything but what the audit itself adds. */
export type AuditInput = Omit<Report, "source" | "terms" | "duty" | "findings">;

/** What is said of a rule of the audit. */
interface Check extends Described {
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
  run(report: Report, before: Report): Remark[];
}
