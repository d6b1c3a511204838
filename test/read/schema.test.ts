import assert from "node:assert/strict";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {after, describe, it} from "node:test";
import {csvFormatRows, csvParseRows} from "d3-dsv";
import {ReadError} from "../../loaders/index.ts";
import type {KnowledgeFile} from "../../loaders/knowledge/file.ts";
import {knowledgeFiles} from "../../loaders/knowledge/schema.ts";
import {typedRows} from "../../loaders/read/typedRows.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-schema-"));
after(() => rmSync(dir, {recursive: true}));

const {lexicons, ...others} = knowledgeFiles;
const files: readonly KnowledgeFile[] = [...Object.values(others), ...Object.values(lexicons)];
const rowsOf = (file: KnowledgeFile) =>
  csvParseRows(readFileSync(join("data", file.path), "utf8").replace(/^\uFEFF/, ""));
const keys = new Map(
  files.map((file) => {
    const [header, ...rows] = rowsOf(file);
    const at = header!.indexOf(file.key[0]!);
    return [file.path, new Set(rows.map((row) => row[at]!))] as const;
  })
);

/** The messages for a file with these rows: of rows, and of the file as a whole. */
async function told(file: KnowledgeFile, rows: readonly string[][] | null) {
  const path = join(dir, file.path);
  mkdirSync(dirname(path), {recursive: true});
  rmSync(path, {force: true});
  if (rows) writeFileSync(path, csvFormatRows(rows as string[][]));
  const errors: string[] = [];
  try {
    await typedRows(path, file, keys, ({message}) => errors.push(message));
    return {errors, broken: null};
  } catch (error) {
    assert.ok(error instanceof ReadError);
    return {errors, broken: error.message};
  }
}

describe("every file of knowledge", () => {
  for (const file of files) {
    const [header, ...all] = rowsOf(file);
    const rows = all.slice(0, 3);
    it(file.path, async () => {
      assert.match((await told(file, null)).broken!, /cannot be read \(ENOENT\)/);
      for (const [i, column] of header!.entries()) {
        const misspelt = header!.with(i, `${column}x`);
        const {broken} = await told(file, [misspelt, ...rows]);
        assert.ok(broken?.includes(`row 1: `) && broken.includes(column) && broken.includes(`"${column}x"`), column);
      }
      const [first] = rows;
      if (!first) return assert.equal(file.path, "lexicons/errata.csv");
      const doubled = await told(file, [header!, first, first]);
      assert.ok(doubled.errors.some((error) => error.includes("row 3: ") && error.includes("is that of row 2")));
      // No column takes a sign that turns the direction of what follows.
      for (const [i, column] of header!.entries()) {
        const {errors} = await told(file, [header!, first.with(i, `${first[i]}\u202e`), ...rows.slice(1)]);
        assert.ok(
          errors.some((error) => error.includes(`row 2: ${column} "`)),
          `${column}: ${errors[0]}`
        );
      }
    });
  }
});
