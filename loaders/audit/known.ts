import type {Finding, Knowledge, Report} from "../types.ts";

/** A report as the audit sees it: everything but what the audit itself adds. */
export type Known = Omit<Report, "source" | "terms" | "duty" | "findings">;

/** One thing to look for. Pure; quick enough for each report. */
export type Rule = (known: Known, knowledge: Knowledge) => Finding[];
