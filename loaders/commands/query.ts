import {type DuckDBConnection, type DuckDBPreparedStatement, type JS, StatementType} from "@duckdb/node-api";
import {complain} from "./complaint.ts";
import {type Place, withTables} from "./engine.ts";
import {type Cell, type OutputFormat, print} from "./print.ts";

/** `fazhi query`: one SELECT over the tables. */
export async function query(sql: string, {format, ...location}: Place & {format: OutputFormat}) {
  await withTables(location, async (connection) => {
    try {
      await printAnswer(connection, sql, format);
    } catch (error) {
      complain([error]);
    }
  });
}

async function printAnswer(connection: DuckDBConnection, sql: string, format: OutputFormat) {
  const answer = await (await checkedSelect(connection, sql)).stream();
  await print(answer.deduplicatedColumnNames(), cells(answer.yieldRowsJs()), format);
}

/** The statement, ready to run. Throws where it is not one, or is one that could write. */
export async function checkedSelect(connection: DuckDBConnection, sql: string): Promise<DuckDBPreparedStatement> {
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw new Error(`one statement at a time, here are ${statements.count}`);
  const prepared = await statements.prepare(0);
  if (prepared.statementType !== StatementType.SELECT)
    throw new Error("only SELECT (WITH, FROM, DESCRIBE, SUMMARIZE): the tables are read-only");
  return prepared;
}

async function* cells(batches: AsyncIterable<JS[][]>): AsyncIterable<Cell[][]> {
  for await (const rows of batches) yield rows.map((row) => row.map(cell));
}

/** A value of the engine as JSON has it: whole numbers beyond 2^53, dates, lists and structs as text. */
function cell(value: JS): Cell {
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number")
    return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`;
  return JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? `${inner}` : inner));
}
