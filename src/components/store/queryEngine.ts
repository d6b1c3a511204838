/**
 * The query engine: DuckDB in a worker of the reader's own browser, over the Parquet files of the site.
 * It is fetched (4.2 MB) when a page first asks something, and once; tables are read by range, a part at a time.
 */
import {FileAttachment} from "observablehq:stdlib";
import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {t} from "../base/language.js";
import {dataFile} from "../base/links.js";
import {loading} from "../base/progressBox.js";

/** The tables. Each becomes a view in the engine, named like the table, when a question first names it. */
export const tables = [
  "reports",
  "areas",
  "sections",
  "sentences",
  "flat",
  "measurements",
  "observations",
  "computed",
  "official",
  "silences",
  "sums",
  "uncoded",
  "rejected",
  "dimensions",
  "frameworks",
  "crosswalk",
  "rates",
  "indicators",
  "citations",
  "works",
  "repairs",
  "findings",
  "reuse",
  "pairs",
  "words",
  "vocabulary",
  "terms",
  "attention",
  "termGroups",
  "promises",
  "duty",
  "ledger"
] as const;

/** The first letters of the hash of each file: an address with them means the same bytes for ever, so that browsers may keep what they read. */
const editions = FileAttachment("../../data/tables/editions.json");

export type Parameter = string | number | boolean | null;

/** A query that failed, with what the reader can do about it. */
class QueryError extends Error {
  override readonly name = "QueryError";
  constructor(
    readonly sql: string,
    readonly advice: string,
    cause: unknown
  ) {
    super(cause instanceof Error ? cause.message : String(cause), {cause});
  }
}

let started: Promise<AsyncDuckDBConnection> | undefined;

/** The connection all cells share. The first call fetches the engine and shows how far it is; a failed start may be tried again. */
function engine(): Promise<AsyncDuckDBConnection> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw new QueryError("", t("engine.unreachable"), error);
  });
  return started;
}

async function start(): Promise<AsyncDuckDBConnection> {
  return connected(new Worker(FileAttachment("../../vendor/duckdb.worker.js").href));
}

/** A connection to an engine in `worker` that knows the files of the tables. */
export async function connected(worker: Worker): Promise<AsyncDuckDBConnection> {
  const bar = loading(t("engine.loading"));
  try {
    const {AsyncDuckDB, DuckDBDataProtocol, VoidLogger} = (await import(
      FileAttachment("../../vendor/duckdb.js").href
    )) as typeof import("@duckdb/duckdb-wasm");
    const module = FileAttachment("../../vendor/duckdb.wasm");
    const db: AsyncDuckDB = new AsyncDuckDB(new VoidLogger(), worker);
    await db.instantiate(module.href, null, ({bytesLoaded}) => bar.progress(bytesLoaded / module.size));
    await db.open({query: {castBigIntToDouble: true, castDecimalToDouble: true}});
    const connection = await db.connect();
    const edition = (await editions.json()) as Readonly<Record<string, string>>;
    for (const name of tables) {
      const file = `${name}.parquet`;
      await db.registerFileURL(file, `${dataFile(file)}?${edition[file]}`, DuckDBDataProtocol.HTTP, false);
    }
    return connection;
  } finally {
    bar.done();
  }
}

const viewed = new WeakMap<AsyncDuckDBConnection, Map<string, Promise<unknown>>>();

/** Makes the tables that `sql` names known by their names. For each the end of its file is read, so none is before it is asked for. */
async function views(connection: AsyncDuckDBConnection, sql: string): Promise<void> {
  const ready = viewed.get(connection) ?? new Map<string, Promise<unknown>>();
  viewed.set(connection, ready);
  const named = tables.filter((name) => new RegExp(`\\b${name}\\b`, "i").test(sql));
  for (const name of named.filter((name) => !ready.has(name))) {
    const making = connection.query(
      `CREATE OR REPLACE VIEW "${name}" AS SELECT * FROM read_parquet('${name}.parquet')`
    );
    ready.set(name, making);
    making.catch(() => ready.delete(name));
  }
  await Promise.all(named.map((name) => ready.get(name)));
}

/** Makes the views of the tables that `sql` names anew, so that a name means its table whatever was run before. */
export async function remadeViews(connection: AsyncDuckDBConnection, sql: string): Promise<void> {
  viewed.delete(connection);
  await views(connection, sql);
}

/**
 * The rows that `sql` finds, as plain objects. Values go in as parameters (`?`), never into the text.
 * Throws `QueryError`.
 */
export async function query<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
  const connection = await engine();
  try {
    await views(connection, sql);
    if (!parameters.length) return plain<Row>(await connection.query(sql));
    const statement = await connection.prepare(sql);
    try {
      return plain<Row>(await statement.query(...parameters));
    } finally {
      await statement.close();
    }
  } catch (error) {
    throw new QueryError(sql, t("engine.failed"), error);
  }
}

const made = new Map<string, Promise<string>>();

/**
 * A table of a page's own, made of `select` when first asked for; gives its name. For pages that ask the same rows again and again:
 * a question to a file unpacks and joins what it reads every time.
 */
export function temporary(name: string, select: string): Promise<string> {
  const earlier = made.get(name);
  if (earlier) return earlier;
  const making = query(`CREATE OR REPLACE TEMP TABLE "${name}" AS ${select}`).then(() => name);
  made.set(name, making);
  making.catch(() => made.delete(name));
  return making;
}

/** All rows of a table, in order and batch by batch, through a connection of their own: other questions go on beside it. */
export async function* batches(table: (typeof tables)[number]): AsyncGenerator<Record<string, unknown>[]> {
  const shared = await engine();
  await views(shared, table);
  const own = await shared.bindings.connect();
  try {
    for await (const batch of await own.send(`SELECT * FROM "${table}"`)) yield plain(batch);
  } finally {
    await own.close();
  }
}

type Arrow = Pick<Awaited<ReturnType<AsyncDuckDBConnection["query"]>>, "numRows" | "schema" | "getChild">;

/** Column by column: an Arrow table makes a row of its own slowly. */
function plain<Row>(table: Arrow): Row[] {
  const rows = Array.from({length: table.numRows}, (): Record<string, unknown> => ({}));
  for (const {name} of table.schema.fields) {
    const column = table.getChild(name)!;
    for (let i = 0; i < rows.length; i++) {
      const value: unknown = column.get(i);
      rows[i]![name] = typeof value === "bigint" ? Number(value) : value;
    }
  }
  return rows as Row[];
}

interface FlatColumn {
  readonly name: string;
  readonly type: "number" | "text";
  readonly values: readonly (number | string | boolean | null)[];
}

let files = 0;

/** Columns as a Parquet file (zstd), written by the engine. A text that is empty is missing. Throws `QueryError`. */
export async function parquetBytes(columns: readonly FlatColumn[]): Promise<Uint8Array> {
  const connection = await engine();
  const db = connection.bindings;
  const [source, target] = [`flat${++files}.csv`, `flat${files}.parquet`];
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const cell = (value: FlatColumn["values"][number]) => (value === null || value === "" ? "" : quoted(String(value)));
  const lines = (columns[0]?.values ?? []).map((_, row) =>
    columns.map(({values}) => cell(values[row] ?? null)).join(",")
  );
  const types = columns.map(({type}, i) => `'c${i}': '${type === "number" ? "DOUBLE" : "VARCHAR"}'`);
  const named = columns.map(({name}, i) => `c${i} AS ${quoted(name)}`);
  const sql = `COPY (SELECT ${named.join(", ")} FROM read_csv('${source}', delim = ',', quote = '"', escape = '"', header = false, auto_detect = false, columns = {${types.join(", ")}})) TO '${target}' (FORMAT parquet, CODEC 'zstd')`;
  try {
    // A row of one empty cell would be an empty line, which is skipped.
    await db.registerFileText(source, `${lines.join("\n")}\n`);
    await db.registerEmptyFileBuffer(target);
    await connection.query(sql);
    return await db.copyFileToBuffer(target);
  } catch (error) {
    throw new QueryError(sql, t("engine.failed"), error);
  } finally {
    await db.dropFile(source);
    await db.dropFile(target);
  }
}
