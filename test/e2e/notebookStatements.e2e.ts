/** Statements that somebody else wrote. */
import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {type Session, session} from "./browser.ts";
import {link, opened, runAll, settledStatus, sql} from "./notebookLink.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

test("only statements that read are run, and tables stay what they are", async () => {
  const page = await opened(open, [sql("SELECT 1")]);
  await page.goto(`${open.site.origin}${link([sql("SELECT count(*) AS n, sum(value) AS total FROM measurements")])}`);
  await runAll(page);
  await settledStatus(page);
  const total = await page.locator(".answer tbody").textContent();
  for (const text of [
    "EXPLAIN ANALYZE CREATE OR REPLACE VIEW measurements AS SELECT 666 AS value",
    "explain /* a */ analyze -- b\ncreate or replace view measurements as select 666 as value",
    "EXPLAIN (FORMAT JSON) CREATE VIEW other AS SELECT 1",
    "WITH a AS (SELECT 1) INSERT INTO measurements SELECT * FROM a",
    "SELECT 1) AS a; CREATE OR REPLACE VIEW measurements AS (SELECT 666 AS value",
    "DESCRIBE DROP VIEW measurements",
    "SHOW TABLES; DROP VIEW measurements",
    "SUMMARIZE measurements; DROP VIEW measurements",
    "PREPARE p AS SELECT 1",
    "CALL pragma_version()",
    "PRAGMA version",
    "VACUUM",
    "CHECKPOINT",
    "PIVOT measurements ON year USING sum(value)"
  ]) {
    const cells = [sql(text), sql("SELECT count(*) AS n, sum(value) AS total FROM measurements")];
    await page.goto(open.site.origin + link(cells));
    await page.locator(".cell").nth(1).waitFor();
    await runAll(page);
    assert.match(await settledStatus(page, 1), /^1 行/);
    assert.match(await settledStatus(page, 0), /未能完成/, text);
    assert.equal(await page.locator(".answer tbody").textContent(), total, text);
  }
  await page.context().close();
});

test("statements that read are run: PIVOT with its values, SUMMARIZE, DESCRIBE, SHOW, EXPLAIN", async () => {
  const texts = [
    "PIVOT (SELECT area, year, value FROM measurements) ON year IN (2020, 2023) USING sum(value);",
    "SUMMARIZE measurements -- all of it",
    "DESCRIBE measurements",
    "SHOW TABLES",
    "EXPLAIN ANALYZE SELECT count(*) FROM measurements",
    "(SELECT 1 AS a) UNION ALL (SELECT 2)",
    "SELECT 1 AS a, [1, 2] AS list, {'x': 1} AS struct, DATE '2020-03-01' AS day, 0.5 AS half, TRUE AS yes, NULL AS nothing",
    "FROM q1 LIMIT 2"
  ];
  const page = await opened(
    open,
    texts.map((text) => sql(text))
  );
  await runAll(page);
  for (const [nth, text] of texts.entries()) assert.match(await settledStatus(page, nth), /^\d+ 行/, text);
  const values = await page.locator(".cell").nth(6).locator(".answer tbody td").allTextContents();
  assert.deepEqual(values, ["1", "[1, 2]", "{'x': 1}", "2020-03-01", "0.5", "true", "∅"]);
  await page.context().close();
});
