import assert from "node:assert/strict";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {csvParseRows} from "d3-dsv";
import {strFromU8, unzipSync} from "fflate";
import {columns, corpusFrom, dataFiles, type Files, tableNames, tables} from "../../loaders/index.ts";
import {csv} from "../../shared/csv.ts";
import {writeHostile} from "./data.ts";

describe("downloads of a hostile report", () => {
  let dir: string;
  let files: Files;
  let made: ReturnType<typeof tables>;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), "fazhi-hostile-"));
    await writeHostile(dir);
    const {corpus, errors} = await corpusFrom(dir);
    assert.deepEqual(errors, []);
    made = tables(corpus);
    files = await dataFiles(made, "0.0.0", null, {csv: true});
  });
  after(() => rm(dir, {recursive: true}));

  const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
  const textCells = (name: (typeof tableNames)[number], rows: string[][]) =>
    columns(name).flatMap(({type}, i) => (type === "text" ? rows.slice(1).map((row) => row[i] ?? "") : []));

  it("hold the words, and none that a spreadsheet would compute", () => {
    const all = tableNames.flatMap((name) => textCells(name, csvParseRows(strFromU8(files[`${name}.csv`]!).slice(1))));
    assert.deepEqual(
      all.filter((cell) => formula.test(cell)),
      []
    );
    assert.ok(all.some((cell) => cell.startsWith("'=HYPERLINK(")));
    assert.ok(all.some((cell) => cell === "'=cmd|'/c calc'!A1"));
    assert.ok(all.some((cell) => cell.includes("<script>")));
    assert.ok(all.some((cell) => cell.includes("DROP TABLE")));
  });

  it("are as harmless from a page as from the build", () => {
    for (const name of tableNames) {
      const rows = csvParseRows(
        csv(
          made[name].objects(),
          columns(name).map((column) => column.name)
        )
      );
      assert.deepEqual(
        textCells(name, rows).filter((cell) => formula.test(cell)),
        [],
        name
      );
    }
  });

  it("have no formula in a workbook and no way out of their folder", () => {
    for (const name of tableNames) {
      const parts = unzipSync(files[`${name}.xlsx`]!);
      for (const [path, part] of Object.entries(parts).filter(([path]) => path.includes("worksheets/")))
        assert.ok(!/<f[ >]/.test(strFromU8(part)), `${name} ${path}`);
    }
    for (const path of Object.keys(files)) assert.match(path, /^[\w.-]+$/);
  });
});
