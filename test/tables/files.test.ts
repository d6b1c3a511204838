import assert from "node:assert/strict";
import {createHash} from "node:crypto";
import {before, describe, it} from "node:test";
import {csvParse} from "d3-dsv";
import {strFromU8, unzipSync} from "fflate";
import {codelists, columns, dataFiles, type Files, tableNames} from "../../loaders/index.ts";
import {projectTables} from "../corpus.ts";

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
  readonly schema?: {
    readonly fields: readonly {name: string; type: string; constraints: {required?: boolean; enum?: string[]}}[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {fields: string; reference: {resource: string; fields: string}}[];
  };
}

const types: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/
};
const rowsOf = (files: Files, path: string) => csvParse(strFromU8(files[path]!).replace(/^\uFEFF/, ""));

describe("the data set of the five reports", () => {
  let files: Files;
  let resources: readonly Resource[];
  let again: Files;
  before(async () => {
    const made = await projectTables();
    files = await dataFiles(made, "1.2.3", null, {csv: true});
    again = await dataFiles(made, "1.2.3", null, {csv: true});
    resources = JSON.parse(strFromU8(files["datapackage.json"]!)).resources;
  });

  it("has the same bytes again", () => assert.deepEqual(again, files));

  it("is described file by file: size, hash, and nothing left out", () => {
    assert.deepEqual(
      resources.map(({path}) => path).sort(),
      Object.keys(files)
        .filter((path) => !path.endsWith(".json"))
        .sort()
    );
    for (const {path, bytes, hash} of resources) {
      assert.equal(files[path]!.length, bytes, path);
      assert.equal(`sha256:${createHash("sha256").update(files[path]!).digest("hex")}`, hash, path);
    }
  });

  it("has CSV as its schema says: columns, types, code lists, keys", () => {
    for (const {path, rows, schema} of resources.filter(({schema}) => schema)) {
      const parsed = rowsOf(files, path);
      assert.equal(parsed.length, rows, path);
      assert.deepEqual(
        parsed.columns,
        schema!.fields.map(({name}) => name)
      );
      for (const {name, type, constraints} of schema!.fields)
        for (const row of parsed) {
          const value = row[name]!;
          if (!value) assert.ok(!constraints.required, `${path} ${name} is missing`);
          else {
            assert.match(value, types[type]!, `${path} ${name}`);
            assert.ok(constraints.enum?.includes(value) ?? true, `${path} ${name}: ${value} is in no code list`);
          }
        }
      const keys = parsed.map((row) => schema!.primaryKey.map((name) => row[name]).join("\t"));
      assert.equal(new Set(keys).size, keys.length, `${path}: a key stands twice`);
      for (const {fields, reference} of schema!.foreignKeys ?? []) {
        const known = new Set(rowsOf(files, `${reference.resource}.csv`).map((row) => row[reference.fields]));
        for (const row of parsed)
          assert.ok(!row[fields] || known.has(row[fields]), `${path} ${fields}: ${row[fields]}`);
      }
    }
  });

  it("has workbooks of texts and numbers under a filter, with every column and code explained", () => {
    for (const name of tableNames) {
      const parts = unzipSync(files[`${name}.xlsx`]!);
      const sheets = Object.entries(parts).filter(([path]) => path.startsWith("xl/worksheets/sheet"));
      const coded = columns(name).flatMap(({codelist}) => codelist ?? []);
      assert.equal(sheets.length, coded.length ? 3 : 2, name);
      const rows = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
      const count = rowsOf(files, `${name}.csv`).length;
      assert.match(rows, new RegExp(`</sheetData><autoFilter ref="A1:[A-Z]+${count + 1}"/>`));
      assert.equal(rows.match(/<col /g)?.length, columns(name).length, `${name}: widths`);
      for (const [path, sheet] of sheets)
        assert.ok(!/<f[ >]/.test(strFromU8(sheet)), `${name} ${path} computes something`);
      const words = sheets.map(([, sheet]) => strFromU8(sheet)).join("");
      for (const {zh} of columns(name)) assert.ok(words.includes(zh.replaceAll("&", "&amp;")), zh);
      for (const list of coded)
        for (const [zh] of Object.values(codelists[list]))
          assert.ok(words.includes(zh.replaceAll("&", "&amp;").replaceAll("<", "&lt;")), zh);
    }
  });
});
