import type {TableName} from "./row.ts";

/** The tables whose rows follow from one report, whatever the corpus. */
export const loneTables = [
  "sections",
  "sentences",
  "uncoded",
  "rejected",
  "citations",
  "repairs",
  "words",
  "vocabulary",
  "terms",
  "attention",
  "duty"
] as const satisfies readonly TableName[];

/** Those whose rows a report gives as well, but for what the corpus says of them: how a figure was observed, what is questioned in series. */
export const judgedTables = ["reports", "flat", "measurements"] as const satisfies readonly TableName[];

/** A table of rows that reports give one by one. */
export type ReportTable = (typeof loneTables)[number] | (typeof judgedTables)[number];

/** A table that only the reports of a corpus together make. */
export type CorpusTable = Exclude<TableName, ReportTable>;
