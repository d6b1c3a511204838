/**
 * The query engine: DuckDB in a worker of the reader's own browser, over the Parquet files of the site.
 * It is fetched (4.2 MB) when a page first asks something, and once; tables are read by range, a part at a time.
 */
import {FileAttachment} from "observablehq:stdlib";
import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {t} from "./language.js";
import {loading} from "./loading.js";

/**
 * The tables and where their files are. Each is a view in the engine, named like the table.
 * `.href` must follow at once: of a Parquet file without it Framework thinks that its own reader is wanted, from a CDN.
 */
export const tables = {
  reports: FileAttachment("../data/tables/reports.parquet").href,
  areas: FileAttachment("../data/tables/areas.parquet").href,
  sections: FileAttachment("../data/tables/sections.parquet").href,
  sentences: FileAttachment("../data/tables/sentences.parquet").href,
  measurements: FileAttachment("../data/tables/measurements.parquet").href,
  rejected: FileAttachment("../data/tables/rejected.parquet").href,
  dimensions: FileAttachment("../data/tables/dimensions.parquet").href,
  indicators: FileAttachment("../data/tables/indicators.parquet").href,
  citations: FileAttachment("../data/tables/citations.parquet").href,
  repairs: FileAttachment("../data/tables/repairs.parquet").href,
  findings: FileAttachment("../data/tables/findings.parquet").href,
  reuse: FileAttachment("../data/tables/reuse.parquet").href,
  words: FileAttachment("../data/tables/words.parquet").href,
  terms: FileAttachment("../data/tables/terms.parquet").href,
  duty: FileAttachment("../data/tables/duty.parquet").href
};

export type Parameter = string | number | boolean | null;

/** A query that failed, with what the reader can do about it. */
export class QueryError extends Error {
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
export function engine(): Promise<AsyncDuckDBConnection> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw new QueryError("", t("engine.unreachable"), error);
  });
  return started;
}

async function start(): Promise<AsyncDuckDBConnection> {
  return connected(new Worker(FileAttachment("../vendor/duckdb.worker.js").href));
}

/** A connection to an engine in `worker`, with a view for each table. */
export async function connected(worker: Worker): Promise<AsyncDuckDBConnection> {
  const bar = loading(t("engine.loading"));
  try {
    const {AsyncDuckDB, DuckDBDataProtocol, VoidLogger} = (await import(
      FileAttachment("../vendor/duckdb.js").href
    )) as typeof import("@duckdb/duckdb-wasm");
    const module = FileAttachment("../vendor/duckdb.wasm");
    const db: AsyncDuckDB = new AsyncDuckDB(new VoidLogger(), worker);
    await db.instantiate(module.href, null, ({bytesLoaded}) => bar.progress(bytesLoaded / module.size));
    await db.open({query: {castBigIntToDouble: true, castDecimalToDouble: true}});
    const connection = await db.connect();
    for (const [name, href] of Object.entries(tables)) {
      await db.registerFileURL(`${name}.parquet`, href, DuckDBDataProtocol.HTTP, false);
      await connection.query(`CREATE VIEW "${name}" AS SELECT * FROM read_parquet('${name}.parquet')`);
    }
    return connection;
  } finally {
    bar.done();
  }
}

/**
 * The rows that `sql` finds, as plain objects. Values go in as parameters (`?`), never into the text.
 * Throws `QueryError`.
 */
export async function query<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
  const connection = await engine();
  try {
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
  const known = made.get(name);
  if (known) return known;
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
