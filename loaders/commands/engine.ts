import {existsSync} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {tableNames, tablesFrom} from "../index.ts";
import {complain} from "./complaint.ts";
import {WordsError} from "./wordsError.ts";

/** The place of the tables: a folder that `fazhi build` wrote, or the data folder to make them from, aside, for this one command. */
export interface Place {
  readonly tables?: string;
  readonly data: string;
}

/**
 * Runs `ask` with an engine in which every table is a view, and nothing else is within reach: no other file, no network, no
 * extension, no setting (DuckDB, "Securing DuckDB").
 */
export async function withTables(location: Place, ask: (connection: DuckDBConnection) => Promise<void>): Promise<void> {
  const aside = location.tables === undefined ? await mkdtemp(join(tmpdir(), "fazhi-")) : null;
  const dir = resolve(location.tables ?? aside!);
  if (!aside && !existsSync(join(dir, `${tableNames[0]}.parquet`)))
    throw new WordsError(
      `--tables ${location.tables}`,
      "此处没有表；先运行 `fazhi build --out`。",
      "no tables here; run `fazhi build --out` first."
    );
  const engine = await DuckDBInstance.create(":memory:");
  const connection = await engine.connect();
  try {
    if (aside) {
      const {errors} = await tablesFrom(location.data, aside);
      complain(errors);
    }
    const files = tableNames.map((name) => text(join(dir, `${name}.parquet`)));
    await connection.run(`SET allowed_paths = [${files.join(", ")}]`);
    await connection.run("SET enable_external_access = false");
    for (const [i, name] of tableNames.entries())
      await connection.run(`CREATE VIEW "${name}" AS SELECT * FROM read_parquet(${files[i]})`);
    await connection.run("SET lock_configuration = true");
    await ask(connection);
  } finally {
    connection.closeSync();
    engine.closeSync();
    if (aside) await rm(aside, {recursive: true, force: true});
  }
}

/** A text as SQL writes it. */
export const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
