/**
 * The query engine: DuckDB in a worker of the reader's own browser, over the Parquet files of the site.
 * It is fetched (4.2 MB) when a page first asks something, and once; tables are read by range, a part at a time.
 */
import {FileAttachment} from "observablehq:stdlib";
import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {t} from "../base/language.js";
import {loading} from "../base/progressBox.js";

/**
 * The tables and where their files are. Each becomes a view in the engine, named like the table, when a question first names it.
 * `.href` must follow at once: of a Parquet file without it Framework thinks that its own reader is wanted, from a CDN.
 */
export const tables = {
  reports: FileAttachment("../../data/tables/reports.parquet").href,
  areas: FileAttachment("../../data/tables/areas.parquet").href,
  sections: FileAttachment("../../data/tables/sections.parquet").href,
  sentences: FileAttachment("../../data/tables/sentences.parquet").href,
  flat: FileAttachment("../../data/tables/flat.parquet").href,
  measurements: FileAttachment("../../data/tables/measurements.parquet").href,
  observations: FileAttachment("../../data/tables/observations.parquet").href,
  computed: FileAttachment("../../data/tables/computed.parquet").href,
  official: FileAttachment("../../data/tables/official.parquet").href,
  silences: FileAttachment("../../data/tables/silences.parquet").href,
  sums: FileAttachment("../../data/tables/sums.parquet").href,
  uncoded: FileAttachment("../../data/tables/uncoded.parquet").href,
  rejected: FileAttachment("../../data/tables/rejected.parquet").href,
  dimensions: FileAttachment("../../data/tables/dimensions.parquet").href,
  frameworks: FileAttachment("../../data/tables/frameworks.parquet").href,
  crosswalk: FileAttachment("../../data/tables/crosswalk.parquet").href,
  rates: FileAttachment("../../data/tables/rates.parquet").href,
  indicators: FileAttachment("../../data/tables/indicators.parquet").href,
  citations: FileAttachment("../../data/tables/citations.parquet").href,
  works: FileAttachment("../../data/tables/works.parquet").href,
  repairs: FileAttachment("../../data/tables/repairs.parquet").href,
  findings: FileAttachment("../../data/tables/findings.parquet").href,
  reuse: FileAttachment("../../data/tables/reuse.parquet").href,
  pairs: FileAttachment("../../data/tables/pairs.parquet").href,
  words: FileAttachment("../../data/tables/words.parquet").href,
  vocabulary: FileAttachment("../../data/tables/vocabulary.parquet").href,
  terms: FileAttachment("../../data/tables/terms.parquet").href,
  attention: FileAttachment("../../data/tables/attention.parquet").href,
  termGroups: FileAttachment("../../data/tables/termGroups.parquet").href,
  promises: FileAttachment("../../data/tables/promises.parquet").href,
  duty: FileAttachment("../../data/tables/duty.parquet").href,
  ledger: FileAttachment("../../data/tables/ledger.parquet").href
};

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
    for (const [name, href] of Object.entries(tables))
      await db.registerFileURL(`${name}.parquet`, href, DuckDBDataProtocol.HTTP, false);
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
  const named = Object.keys(tables).filter((name) => new RegExp(`\\b${name}\\b`, "i").test(sql));
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

type Arrow = Awaited<ReturnType<AsyncDuckDBConnection["query"]>>;

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
