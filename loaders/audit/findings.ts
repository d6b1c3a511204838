import type {Finding, Knowledge, Report} from "../types.ts";

/** A report as the audit sees it: everything but what the audit itself adds. */
export type Known = Omit<Report, "source" | "terms" | "duty" | "findings">;

/** What a careful reader of the report would question, in reading order. */
export function auditFindings(_known: Known, _knowledge: Knowledge): Finding[] {
  return [];
}
