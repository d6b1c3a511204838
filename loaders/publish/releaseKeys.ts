/** Names and contents of the rows of a data version, line by line: by these two versions are compared. */
import {createHash} from "node:crypto";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";

/** The tables whose rows are followed: what a row is called, the report it is of, its reading, and its code. */
const followed = {
  figures: {
    table: "measurements",
    key: "id",
    report: "report",
    reading: ["value", "high", "unit", "bound", "quote"],
    code: ["indicator", "dimension", "period", "periodFrom", "periodTo", "scope"]
  },
  observations: {
    table: "observations",
    key: "concat_ws('|', area, indicator, period, periodFrom, periodTo, unit)",
    report: "NULL",
    reading: ["value", "high", "bound", "status"],
    code: []
  },
  findings: {
    table: "findings",
    key: "concat_ws('|', report, rule, start, \"end\")",
    report: "report",
    reading: ["severity"],
    code: []
  }
} as const;

export type Followed = keyof typeof followed;
export const followedKinds = Object.keys(followed) as Followed[];

/** A row of a version: hashes of what it says and of how it is coded. */
export interface ReleaseKey {
  readonly report: string | null;
  readonly reading: string;
  readonly code: string;
}

export type ReleaseKeys = Readonly<Record<Followed, ReadonlyMap<string, ReleaseKey>>>;

/** The keys of the tables in a folder of Parquet files. */
export async function releaseKeys(tables: string): Promise<ReleaseKeys> {
  const engine = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await engine.connect();
  try {
    const entries: [Followed, ReadonlyMap<string, ReleaseKey>][] = [];
    for (const kind of followedKinds) {
      const {table, key, report, reading, code} = followed[kind];
      const packed = (columns: readonly string[]) =>
        `to_json([${columns.map((name) => `"${name}"::VARCHAR`).join(", ")}])`;
      const file = join(tables, `${table}.parquet`).replaceAll("'", "''");
      const rows = await connection.runAndReadAll(
        `SELECT ${key}, ${report}, ${packed(reading)}, ${code.length ? packed(code) : "''"} FROM '${file}'`
      );
      const short = (text: unknown) => createHash("sha256").update(String(text)).digest("hex").slice(0, 12);
      const keys = rows
        .getRows()
        .map(([name, owner, words, coded]): [string, ReleaseKey] => [
          String(name),
          {report: owner === null ? null : String(owner), reading: short(words), code: short(coded)}
        ]);
      entries.push([kind, new Map(keys.sort(([a], [b]) => (a < b ? -1 : 1)))]);
    }
    return Object.fromEntries(entries) as unknown as ReleaseKeys;
  } finally {
    connection.closeSync();
    engine.closeSync();
  }
}

/** Keys as lines of text, and back. */
export const keyLines = (keys: ReleaseKeys): string =>
  followedKinds
    .flatMap((kind) =>
      [...keys[kind]].map(([key, {report, reading, code}]) => `${JSON.stringify([kind, key, report, reading, code])}\n`)
    )
    .join("");

export function keysFrom(lines: string): ReleaseKeys {
  const keys = Object.fromEntries(followedKinds.map((kind) => [kind, new Map<string, ReleaseKey>()]));
  for (const line of lines.split("\n").filter(Boolean)) {
    const [kind, key, report, reading, code] = JSON.parse(line) as [Followed, string, string | null, string, string];
    keys[kind]!.set(key, {report, reading, code});
  }
  return keys as unknown as ReleaseKeys;
}
