/**
 * The notebook's own engine. It stands apart from the one of the pages, so that a heavy question holds nothing else up; behind a guard, so
 * that nothing typed here reaches anything but the tables; and it can be stopped, whatever it is at, by ending its worker.
 */
import {FileAttachment} from "observablehq:stdlib";
import type {AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {t} from "../base/language.js";
import {connected, remadeViews, tables} from "../store/queryEngine.js";
import {cappedQuery, cappedSummary, type DescribedColumn} from "./cappedQuery.js";
import {type Batch, columnsOf, distinctNames, type Result, type ResultRow, rowsOf} from "./queryResult.js";
import {MOST_BYTES, MOST_COLUMNS, MOST_ROWS} from "./resultLimits.js";
import {checkable, findStatement, type Statement} from "./statement.js";

interface Running {
  readonly worker: Worker;
  readonly connection: Promise<AsyncDuckDBConnection>;
  /** Rejects when the worker is ended. */
  readonly stopped: Promise<never>;
  stop(): void;
}

let running: Running | undefined;
/** One question at a time; the next waits. */
let last: Promise<unknown> = Promise.resolve();

function started(): Running {
  const worker = new Worker(FileAttachment("../../vendor/duckdb.guarded.worker.js").href);
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      worker.terminate();
      running = undefined;
      reject(new DOMException(t("notebook.stopped"), "AbortError"));
    };
  });
  stopped.catch(() => {});
  const connection = connected(worker);
  connection.catch(() => {
    running = undefined;
  });
  return {worker, connection, stopped, stop};
}

/** Ends whatever the engine is at. The next question starts it anew. */
export const stop = (): void => running?.stop();

/** The answer to one statement. Throws what DuckDB says, or an `AbortError` after `stop`. */
export function answer(sql: string): Promise<Result> {
  const next = last.then(() => ask(sql));
  last = next.catch(() => {});
  return next;
}

async function ask(sql: string): Promise<Result> {
  const statement = findStatement(sql);
  if (!statement) throw new Error(t("notebook.onlyAsks"));
  running ??= started();
  const {connection, stopped} = running;
  return Promise.race([rows(await Promise.race([connection, stopped]), sql, statement), stopped]);
}

async function rows(connection: AsyncDuckDBConnection, sql: string, statement: Statement): Promise<Result> {
  await remadeViews(connection, listing.test(sql) ? tables.join(" ") : sql);
  await checked(connection, sql, statement);
  const {kind, subject} = statement;
  const query = checkable(statement);
  if (kind === "select") {
    const columns = await described(connection, query!);
    const {columns: sent, rows, more} = await fetched(connection, cappedQuery(subject, columns));
    return named({columns: sent, rows, more}, columns);
  }
  if (kind === "summarize") {
    const from = query ? subject : `FROM ${subject}`;
    return fetched(connection, cappedSummary(from, await described(connection, `SELECT * FROM (\n${from}\n)`)));
  }
  return fetched(connection, sql);
}

/** Throws what DuckDB says of the statement, and where it is several in one or its query does more than read. Runs nothing. */
async function checked(connection: AsyncDuckDBConnection, sql: string, statement: Statement): Promise<void> {
  for (const text of [sql, checkable(statement)])
    if (text)
      await connection.prepare(text).then(
        (prepared) => prepared.close(),
        (error: Error) => {
          // PIVOT without a list of values is several statements, of which one makes a type.
          throw /multiple statements/.test(error.message) && /\bpivot\b/i.test(sql)
            ? new Error(t("notebook.pivot"))
            : error;
        }
      );
}

/** Names and types of a query's columns. */
async function described(connection: AsyncDuckDBConnection, query: string): Promise<DescribedColumn[]> {
  const {rows, more} = await fetched(connection, `DESCRIBE ${query}`);
  if (more || rows.length > MOST_COLUMNS) throw new Error(t("notebook.tooManyColumns", {most: MOST_COLUMNS}));
  return rows.map((row) => ({name: String(row.column_name), type: String(row.column_type)}));
}

/** The rows of a statement, `mostRows` of them at most. */
async function fetched(connection: AsyncDuckDBConnection, sql: string): Promise<Result> {
  const statement = await connection.prepare(sql);
  try {
    const batches = await statement.send();
    await batches.open();
    const columns = columnsOf(batches.schema);
    const kept: ResultRow[] = [];
    for await (const batch of batches as AsyncIterable<Batch>) {
      kept.push(...rowsOf(batch, columns, MOST_ROWS + 1 - kept.length));
      if (kept.length > MOST_ROWS) break;
    }
    return {columns, rows: kept.slice(0, MOST_ROWS), more: kept.length > MOST_ROWS};
  } finally {
    await statement.close();
  }
}

/** A capped result under the names of the query's own columns. */
function named({columns: sent, rows, more}: Result, columns: readonly DescribedColumn[]): Result {
  const names = distinctNames(columns.map(({name}) => name));
  return {
    columns: names.map((name, i) => ({name, kind: sent[i]!.kind})),
    rows: rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[`c${i}`] ?? null]))),
    more: more || Number(rows.at(-1)?.bytes ?? 0) > MOST_BYTES
  };
}

/** Words of a statement that lists the tables. */
const listing = /\b(show|pragma|information_schema|duckdb_\w+)\b/i;

/** Makes the answer of a cell known to later ones by its name. */
export async function remember(name: string, sql: string): Promise<void> {
  const statement = findStatement(sql);
  if (statement?.kind !== "select") return;
  const connection = await running?.connection;
  await connection?.query(`CREATE OR REPLACE TEMP VIEW "${name}" AS (\n${statement.subject}\n)`).catch(() => {});
}
