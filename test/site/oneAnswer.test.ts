/** One answer from one data set: SQL of the data page and of the notebook's examples gives the figures that Compare draws. */
import assert from "node:assert/strict";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {chartFigure, rowsIn, type Tables, tableNames, writeParquet} from "../../loaders/index.ts";
import {comparison} from "../../src/components/comparison/comparison.ts";
import {choice, defaults} from "../../src/components/comparison/comparisonChoice.ts";
import {snippetTexts} from "../../src/components/dataset/snippetTexts.ts";
import {projectTables} from "../corpus.ts";

/** The statements of the notebook's examples, in Chinese. */
async function exampleStatements(): Promise<string[]> {
  const text = await readFile("src/components/notebook/exampleCells.ts", "utf8");
  return [...text.matchAll(/sql\((?:`([^`]+)`|\s*"([^"]+)"\s*)\)/g)].map(([, long, short]) =>
    (long ?? short)!.replace(/\$\{name\}/g, "nameZh")
  );
}

describe("one data set gives one answer", () => {
  let dir: string;
  let tables: Tables;
  let connection: DuckDBConnection;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), "fazhi-answer-"));
    tables = await projectTables();
    await writeParquet(tables, dir);
    connection = await (await DuckDBInstance.create(":memory:")).connect();
    for (const name of tableNames)
      await connection.run(`CREATE VIEW "${name}" AS SELECT * FROM '${join(dir, `${name}.parquet`)}'`);
  });
  after(async () => {
    connection.closeSync();
    await rm(dir, {recursive: true});
  });
  const asked = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();

  /** The plain figures that Compare draws of an indicator, their values in a measure. */
  function drawn(indicator: string, measure = "absolute") {
    const figures = rowsIn(tables, "measurements")
      .filter((row) => row.reported && row.indicator)
      .map(chartFigure);
    const byId = <Row extends object>(rows: Row[], id: keyof Row) =>
      new Map(rows.map((row) => [String(row[id]), row] as const));
    const {plotted} = comparison(
      figures,
      choice({...defaults, indicator, measure}),
      byId(rowsIn(tables, "indicators"), "indicator"),
      byId(rowsIn(tables, "areas"), "area"),
      rowsIn(tables, "reports")
    );
    return plotted.filter(({apart, observed}) => apart === null && observed === "value");
  }

  it("the snippet for DuckDB finds the figures of Compare, with their words", async () => {
    const rows = await asked(snippetTexts((path) => join(dir, path), {duckdb: "…", text: "# …"}).DuckDB);
    const own = drawn("mediation.cases");
    assert.deepEqual(
      rows.map(({value, quote}) => `${value} ${quote}`).sort(),
      own.map(({value, quote}) => `${value} ${quote}`).sort()
    );
    assert.ok(own.length > 2);
  });

  it("the notebook's example of reconsideration finds those of Compare", async () => {
    const statement = (await exampleStatements()).find((text) => text.includes("'reconsideration.%'"))!;
    const rows = (await asked(statement)).filter(({id}) => id);
    const counted = rowsIn(tables, "indicators").filter(
      ({indicator, kind}) => indicator.startsWith("reconsideration.") && kind === "count"
    );
    const own = counted.flatMap(({indicator}) => drawn(indicator));
    assert.deepEqual(rows.map(({id, value}) => `${id} ${value}`).sort(), own.map(({id, x}) => `${id} ${x}`).sort());
    assert.ok(own.length > 2);
  });

  it("the notebook's example per 10,000 residents gives the values of Compare's measure", async () => {
    const statement = (await exampleStatements()).find((text) => text.includes("per_ten_thousand"))!;
    const rows = await asked(statement);
    const perCapita = new Map(
      rowsIn(tables, "indicators").flatMap(({indicator}) => drawn(indicator, "percapita").map(({id, x}) => [id, x]))
    );
    for (const {id, per_ten_thousand: value} of rows)
      assert.equal(value, Math.round(perCapita.get(String(id))! * 100) / 100, String(id));
    assert.ok(rows.length > 10);
  });

  it("the flat table marks as observations what Compare draws", async () => {
    const flat = await asked("SELECT id FROM flat WHERE observed = 'value' AND indicator = 'mediation.cases'");
    const level = drawn("mediation.cases").map(({id}) => id);
    assert.deepEqual(flat.map(({id}) => id).sort(), level.sort());
  });

  it("every statement of the examples runs", async () => {
    const statements = await exampleStatements();
    assert.ok(statements.length >= 5);
    for (const statement of statements) assert.ok((await asked(statement)).length > 0, statement);
  });
});
