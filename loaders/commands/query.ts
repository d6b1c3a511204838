import {
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  type DuckDBType,
  DuckDBTypeId,
  type JS,
  StatementType
} from "@duckdb/node-api";
import type {Cell, Printed, Printing} from "./answers.ts";
import {complain} from "./complaint.ts";
import {type Place, withTables} from "./engine.ts";
import {print} from "./print.ts";
import {wordsOf} from "./standardInput.ts";

/** `fazhi query`: one SELECT over the tables, given as a word or on standard input. */
export async function query(given: string, {format, bom, ...location}: Place & Printing) {
  const sql = await wordsOf(given);
  await withTables(location, async (connection) => {
    try {
      await printAnswer(connection, sql, {format, bom: bom ?? false});
    } catch (error) {
      complain([error]);
    }
  });
}

async function printAnswer(connection: DuckDBConnection, sql: string, printing: Printing) {
  const answer = await (await checkedSelect(connection, sql)).stream();
  const types = answer.columnTypes();
  const columns = answer.deduplicatedColumnNames().map((name, i) => ({name, type: typeOf(types[i]!)}));
  await print(columns, cells(answer.yieldRowsJs()), printing);
}

/** The type of the engine's values as they are printed: what JSON has no form for is text. */
function typeOf({typeId}: DuckDBType): Printed["type"] {
  if (typeId === DuckDBTypeId.BOOLEAN) return "boolean";
  if (typeId === DuckDBTypeId.INTEGER || typeId === DuckDBTypeId.BIGINT) return "integer";
  return typeId === DuckDBTypeId.DOUBLE || typeId === DuckDBTypeId.HUGEINT ? "number" : "text";
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
