/**
 * The notebook's own engine. It stands apart from the one of the pages, so that a heavy question holds nothing else up; behind a guard, so
 * that nothing typed here reaches anything but the tables; and it can be stopped, whatever it is at, by ending its worker.
 */
import {FileAttachment} from "observablehq:stdlib";
import type {AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {t} from "../base/language.js";
import {connected, tables, views} from "../store/queryEngine.js";
import {type Batch, columnsOf, mostRows, type Result, type ResultRow, rowsOf} from "./queryResult.js";
import {asks} from "./statement.js";

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
  if (!asks(sql)) throw new Error(t("notebook.onlyAsks"));
  running ??= started();
  const {connection, stopped} = running;
  return Promise.race([rows(await Promise.race([connection, stopped]), sql), stopped]);
}

async function rows(connection: AsyncDuckDBConnection, sql: string): Promise<Result> {
  await views(connection, listing.test(sql) ? Object.keys(tables).join(" ") : sql);
  // Preparing turns down several statements in one.
  const statement = await connection.prepare(sql);
  try {
    const batches = await statement.send();
    await batches.open();
    const columns = columnsOf(batches.schema);
    const kept: ResultRow[] = [];
    for await (const batch of batches as AsyncIterable<Batch>) {
      kept.push(...rowsOf(batch, columns, mostRows + 1 - kept.length));
      if (kept.length > mostRows) break;
    }
    return {columns, rows: kept.slice(0, mostRows), more: kept.length > mostRows};
  } finally {
    await statement.close();
  }
}

/** What asks which tables there are. */
const listing = /\b(show|pragma|information_schema|duckdb_\w+)\b/i;

/** Makes the answer of a cell known to later ones by its name. */
export async function remember(name: string, sql: string): Promise<void> {
  const connection = await running?.connection;
  await connection?.query(`CREATE OR REPLACE TEMP VIEW "${name}" AS (${sql.replace(/;\s*$/, "")}\n)`).catch(() => {});
}
