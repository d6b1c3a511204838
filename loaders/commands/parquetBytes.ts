import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import type {Cell, Printed} from "./answers.ts";

const sqlTypes = {text: "VARCHAR", integer: "BIGINT", number: "DOUBLE", boolean: "BOOLEAN"} as const;

/** Rows as a Parquet file (zstd); a cell that is not of its column's type is its text. */
export async function parquetBytes(
  columns: readonly Printed[],
  batches: AsyncIterable<readonly (readonly Cell[])[]>
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "fazhi-"));
  const engine = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await engine.connect();
  try {
    const described = columns.map(({name, type}) => `"${name.replaceAll('"', '""')}" ${sqlTypes[type]}`);
    await connection.run(`CREATE TABLE answer (${described.join(", ")})`);
    const appender = await connection.createAppender("answer");
    for await (const rows of batches)
      for (const row of rows) {
        for (const [i, {type}] of columns.entries()) {
          const value = row[i] ?? null;
          if (value === null) appender.appendNull();
          else if (type === "integer") appender.appendBigInt(BigInt(value));
          else if (type === "number") appender.appendDouble(Number(value));
          else if (type === "boolean") appender.appendBoolean(value === true);
          else appender.appendVarchar(`${value}`);
        }
        appender.endRow();
      }
    appender.closeSync();
    const file = join(folder, "answer.parquet");
    await connection.run(`COPY answer TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`);
    return await readFile(file);
  } finally {
    connection.closeSync();
    engine.closeSync();
    await rm(folder, {recursive: true, force: true});
  }
}
