import type {ColumnTable} from "arquero";
import {unzipSync, zipSync} from "fflate";
import writeXlsxFile, {type Cell} from "write-excel-file/node";
import {columns, type TableName} from "./row.ts";
import {schema} from "./schema.ts";

/** The longest table of which a workbook is made: half a table is a trap, and a longer one Excel opens faster from CSV. */
export const MOST_SHEET_ROWS = 100_000;
// Excel's own limit of a cell.
const CELL_CHARACTERS = 32_767;
// ZIP cannot say a time before 1980; any fixed one keeps the bytes the same from build to build.
const mtime = new Date(1980, 0, 1, 12);

/**
 * A table as an Excel workbook: one sheet with its rows, one that says what the columns mean.
 * Texts are text cells, never formulas; characters that XML forbids are left out, texts beyond Excel's limit end in "…".
 */
export async function xlsx(name: TableName, table: ColumnTable): Promise<Uint8Array> {
  const described = columns(name);
  const head = described.map((column): Cell => ({value: column.name, fontWeight: "bold"}));
  const rows: Cell[][] = [];
  table.scan((row) => {
    rows.push(described.map((column) => cell(table.get(column.name, row))));
  }, true);
  const bytes = await writeXlsxFile(
    [
      {sheet: name, data: [head, ...rows], stickyRowsCount: 1},
      {sheet: "说明 about", data: about(name), columns: [{width: 16}, {width: 40}, {width: 60}]}
    ],
    {}
  ).toBuffer();
  return zipSync(unzipSync(bytes), {mtime});
}

function about(name: TableName): Cell[][] {
  return [
    [null, ...schema[name].title],
    ...columns(name).map(({name, zh, en, unit}) => [name, zh, unit ? `${en} (${unit})` : en])
  ];
}

function cell(value: unknown): Cell {
  if (typeof value !== "string") return value as number | boolean | null;
  return {value: value.length > CELL_CHARACTERS ? `${value.slice(0, CELL_CHARACTERS - 1)}…` : value, type: String};
}
