import type {DuckDBConnection} from "@duckdb/node-api";
import {fateCaution, findingsCaution, separators} from "./cautions.ts";
import type {Marks} from "./marks.ts";
import type {TableName} from "./row.ts";

/** How the engine makes a table of what the reports give alone (`given`), and in what order. */
interface Merging {
  readonly select: string;
  readonly order?: readonly string[];
}

/** Tables of marks, which the merging of others reads: `fillMarks` fills them. */
export const markTables = [
  "CREATE TABLE figure_marks (id VARCHAR, observed VARCHAR, findings VARCHAR, fateZh VARCHAR, fateEn VARCHAR, doubtZh VARCHAR, doubtEn VARCHAR)",
  "CREATE TABLE report_marks (report VARCHAR, added INTEGER)"
];

/** Fills the tables of marks; unclear reports have none, because their rows are made with them. */
export async function fillMarks(connection: DuckDBConnection, {figures, reports, unclear}: Marks): Promise<void> {
  const filled = await connection.createAppender("figure_marks");
  for (const [id, {observed, findings}] of figures) {
    if (unclear.has(id.slice(0, id.lastIndexOf("@")))) continue;
    const [fate, doubt] = [fateCaution(observed), findingsCaution(findings)];
    for (const cell of [id, observed, findings, fate?.[0], fate?.[1], doubt?.[0], doubt?.[1]])
      if (cell) filled.appendVarchar(cell);
      else filled.appendNull();
    filled.endRow();
  }
  filled.closeSync();
  const counted = await connection.createAppender("report_marks");
  for (const [report, added] of reports) {
    if (unclear.has(report)) continue;
    counted.appendVarchar(report);
    counted.appendInteger(added);
    counted.endRow();
  }
  counted.closeSync();
}

const text = (separator: string, ...parts: readonly string[]) =>
  `nullif(concat_ws('${separator}', ${parts.join(", ")}), '')`;
const marked = `coalesce(given.observed, mark.observed) AS observed, ${text("|", "given.findings", "mark.findings")} AS findings`;
const [zh, en] = separators;

/** The tables of which the engine does more than sort the rows. */
export const merging: Partial<Readonly<Record<TableName, Merging>>> = {
  reports: {
    select: `SELECT given.* REPLACE (findings + coalesce(added, 0) AS findings)
      FROM given LEFT JOIN report_marks USING (report)`
  },
  measurements: {select: `SELECT given.* REPLACE (${marked}) FROM given LEFT JOIN figure_marks mark USING (id)`},
  flat: {
    select: `SELECT given.* REPLACE (${marked}, ${text(zh, "fateZh", "cautionsZh", "doubtZh")} AS cautionsZh,
        ${text(en, "fateEn", "cautionsEn", "doubtEn")} AS cautionsEn)
      FROM given LEFT JOIN figure_marks mark USING (id)`
  },
  vocabulary: {
    select: `SELECT word, min(pinyin) AS pinyin, sum(count)::INTEGER AS count, sum(reports)::INTEGER AS reports
      FROM given GROUP BY word`,
    order: ["word"]
  },
  uncoded: {
    select: `SELECT subject, unit, sum(figures)::INTEGER AS figures, sum(reports)::INTEGER AS reports,
        arg_min(quote, report) AS quote, arg_min(id, report) AS id
      FROM (SELECT *, regexp_extract(id, '^(.*)@', 1) AS report FROM given) GROUP BY subject, unit`,
    order: ["reports DESC", "figures DESC", "subject", "unit"]
  }
};
