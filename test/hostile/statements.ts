/** SQL that would read or write outside the tables, through the engine of the command line. */
import {createHash} from "node:crypto";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {withTables} from "../../loaders/commands/engine.ts";
import {checkedSelect} from "../../loaders/commands/query.ts";
import {writeParquet} from "../../loaders/tables/parquet.ts";
import type {Tables} from "../../loaders/tables/tables.ts";
import {randomFrom} from "../repair/damage.ts";
import type {Outcome} from "./outcome.ts";

const secretWords = "fa59c1-secret";

/** Attempts; F is a file outside, T the folder of tables. */
const attempts = `SELECT * FROM read_csv('F')
SELECT * FROM read_text('F')
SELECT * FROM read_blob('F')
SELECT * FROM 'F'
FROM read_csv_auto(['F'])
SELECT * FROM glob('T/../*')
SELECT * FROM sniff_csv('F')
SELECT * FROM read_parquet('T/../*.parquet')
SELECT getenv('HOME') AS home, content FROM read_text('F')
COPY reports TO 'T/out.csv'
COPY (SELECT 1) TO 'F'
EXPORT DATABASE 'T/db'
ATTACH 'T/x.db' AS x
INSTALL httpfs
LOAD httpfs
SELECT * FROM read_csv('https://example.invalid/x.csv')
CREATE TABLE mine AS SELECT 1
CREATE OR REPLACE VIEW measurements AS SELECT 666 AS value
INSERT INTO reports SELECT * FROM reports
DROP VIEW reports
PRAGMA database_list
PRAGMA enable_external_access
SET enable_external_access = true
RESET allowed_paths
SET allowed_directories = ['/']
EXPLAIN ANALYZE CREATE VIEW other AS SELECT 1
SELECT 1; DROP VIEW reports
WITH a AS (SELECT 1) INSERT INTO reports SELECT * FROM a
CALL pragma_version()
SELECT * FROM query('SELECT * FROM read_text(''F'')')
SELECT * FROM query_table(['F'])
SELECT (SELECT content FROM read_text('F'))
SELECT * FROM duckdb_secrets()
CREATE SECRET s (TYPE s3)
BEGIN TRANSACTION
CHECKPOINT
VACUUM
PREPARE p AS SELECT 1
EXECUTE p
SUMMARIZE SELECT * FROM read_text('F')
DESCRIBE SELECT * FROM read_csv('F')
PIVOT (FROM read_text('F')) ON content USING count(*)
SELECT * FROM reports UNION ALL BY NAME SELECT content AS report FROM read_text('F')`.split("\n");

const disguises: readonly ((sql: string) => string)[] = [
  (sql) => sql,
  (sql) => sql.toLowerCase(),
  (sql) => sql.replaceAll(" ", "/**/ "),
  (sql) => `-- SELECT 1\n${sql}`,
  (sql) => `WITH first AS (SELECT 1) ${sql}`,
  (sql) => `(${sql})`,
  (sql) => `SELECT * FROM (${sql})`,
  (sql) => `EXPLAIN ANALYZE ${sql}`,
  (sql) => `SELECT 1; ${sql}`,
  (sql) => `${sql};`,
  (sql) => `\ufeff${sql}`,
  (sql) => sql.replaceAll("'", '"')
];

/** Runs `inputs` attempts, each in a disguise. None may give the secret away, change a table or leave a file. */
export async function hostileStatements(tables: Tables, inputs: number, seed = 1): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), "fazhi-sql-"));
  const [dir, secret] = [join(root, "tables"), join(root, "secret.csv")];
  const random = randomFrom(seed);
  const failures: string[] = [];
  const state = () =>
    readdirSync(root, {recursive: true, encoding: "utf8"})
      .sort()
      .map((file) =>
        file === "tables"
          ? file
          : `${file} ${createHash("sha256")
              .update(readFileSync(join(root, file)))
              .digest("hex")}`
      )
      .join("\n");
  try {
    await writeParquet(tables, dir);
    writeFileSync(secret, `content\n${secretWords}\n`);
    const before = state();
    await withTables({tables: dir, data: "data"}, async (connection) => {
      const count = async () =>
        (await connection.runAndReadAll("SELECT count(*), sum(value) FROM measurements")).getRowsJson().join();
      const rows = await count();
      for (let input = 0; input < inputs; input++) {
        const attempt = attempts[input % attempts.length]!.replaceAll("F", secret).replaceAll("'T", `'${dir}`);
        const sql = disguises[Math.floor(random() * disguises.length)]!(attempt);
        try {
          const answer = await (await checkedSelect(connection, sql)).runAndReadAll();
          if (JSON.stringify(answer.getRowsJson()).includes(secretWords)) failures.push(`gave the secret away: ${sql}`);
        } catch {
          // Refused, as it should be.
        }
        if ((await count()) !== rows) failures.push(`changed a table: ${sql}`);
      }
    });
    if (state() !== before) failures.push("files were changed or left behind");
  } finally {
    rmSync(root, {recursive: true});
  }
  return {name: "SQL at the outside", tried: inputs, failures};
}
