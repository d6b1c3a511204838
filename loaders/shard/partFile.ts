import {createHash} from "node:crypto";
import {createReadStream} from "node:fs";
import {pipeline} from "node:stream/promises";
import {type DuckDBBlobValue, DuckDBInstance} from "@duckdb/node-api";
import type {Parts} from "../keep/entry.ts";

/** An entry of a part: its name, and its parts. */
interface Entry {
  readonly key: string;
  readonly parts: Parts;
}

/** Memory of the engine, in megabytes; more entries wait on the disk. */
const MEGABYTES = 768;
/** Bytes that are appended before the engine takes them over, and may put them on the disk. */
const APPENDED = 32_000_000;
/** Rows of a group, which is read at once: the least that the engine makes, some 80 reports. */
const GROUP_ROWS = 2048;

/** Takes entries up and writes them as Parquet, in their order: a row a part of an entry (`key`, `name`, `bytes`). */
export class PartWriter {
  #appended = 0;

  private constructor(
    private readonly engine: DuckDBInstance,
    private readonly connection: Awaited<ReturnType<DuckDBInstance["connect"]>>,
    private readonly appender: Awaited<ReturnType<Awaited<ReturnType<DuckDBInstance["connect"]>>["createAppender"]>>
  ) {}

  /** Opens one that may use the folder `aside` as long as it is open. */
  static async opened(aside: string): Promise<PartWriter> {
    // One thread keeps the order of the rows.
    const settings = {threads: "1", memory_limit: `${MEGABYTES}MB`, temp_directory: aside};
    const engine = await DuckDBInstance.create(":memory:", settings);
    const connection = await engine.connect();
    await connection.run("CREATE TABLE entries (key VARCHAR, name VARCHAR, bytes BLOB)");
    return new PartWriter(engine, connection, await connection.createAppender("entries"));
  }

  take({key, parts}: Entry): void {
    for (const [name, bytes] of Object.entries(parts)) {
      this.appender.appendVarchar(key);
      this.appender.appendVarchar(name);
      this.appender.appendBlob(bytes);
      this.appender.endRow();
      this.#appended += bytes.length;
    }
    if (this.#appended < APPENDED) return;
    this.appender.flushSync();
    this.#appended = 0;
  }

  async write(file: string): Promise<void> {
    this.appender.flushSync();
    await this.connection.run(
      `COPY entries TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${GROUP_ROWS})`
    );
  }

  close(): void {
    this.appender.closeSync();
    this.connection.closeSync();
    this.engine.closeSync();
  }
}

/** The entries of a part, one after another. */
export async function* entriesIn(file: string): AsyncGenerator<Entry> {
  const engine = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await engine.connect();
  try {
    const rows = await connection.stream(
      `SELECT key, name, bytes FROM read_parquet('${file.replaceAll("'", "''")}') ORDER BY key, name`
    );
    let open: Entry | undefined;
    for await (const chunk of rows.yieldRows())
      for (const [key, name, bytes] of chunk as [string, string, DuckDBBlobValue][]) {
        if (open && open.key !== key) yield open;
        const before: Parts = open?.key === key ? open.parts : {};
        open = {key, parts: {...before, [name]: bytes.bytes}};
      }
    if (open) yield open;
  } finally {
    connection.closeSync();
    engine.closeSync();
  }
}

/** SHA-256 of a file. Throws where it cannot be read. */
export async function fileHash(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
