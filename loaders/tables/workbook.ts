import type {ColumnTable} from "arquero";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import writeXlsxFile, {type Cell} from "write-excel-file/node";
import {codelists} from "../codelists.ts";
import {mtime} from "./fixedTime.ts";
import {columns, type TableName} from "./row.ts";
import {schema} from "./schema.ts";

/** The longest table of which a workbook is made: half a table is a trap, and a longer one Excel opens faster from CSV. */
export const MOST_SHEET_ROWS = 100_000;
// Excel's own limit of a cell.
const CELL_CHARACTERS = 32_767;
// Of a column, in characters: a name and its filter button fit, and a sentence does not fill the window.
const widths = {least: 9, most: 48, button: 3};
// The widths of a column follow from its first rows.
const MEASURED_ROWS = 200;
const rowsSheet = "xl/worksheets/sheet1.xml";

/**
 * A table as an Excel workbook: a sheet with its rows under a filter, one that says what the columns mean, and one with the codes of its coded columns,
 * where it has any. Texts are text cells, never formulas; characters that XML forbids are left out, texts beyond Excel's limit end in "…".
 */
export async function xlsx(name: TableName, table: ColumnTable): Promise<Uint8Array> {
  const described = columns(name);
  const head = described.map((column): Cell => ({value: column.name, fontWeight: "bold"}));
  const rows: Cell[][] = [];
  table.scan((row) => {
    rows.push(described.map((column) => cell(table.get(column.name, row))));
  }, true);
  const coded = codes(name);
  const bytes = await writeXlsxFile(
    [
      {
        sheet: name,
        data: [head, ...rows],
        stickyRowsCount: 1,
        columns: described.map((_, i) => fitting(i, head, rows))
      },
      {sheet: "说明 about", data: about(name), columns: [{width: 16}, {width: 40}, {width: 60}]},
      ...(coded.length
        ? [
            {
              sheet: "代码 codes",
              data: [codesHead, ...coded],
              stickyRowsCount: 1,
              columns: [{width: 16}, {width: 22}, {width: 30}, {width: 60}]
            }
          ]
        : [])
    ],
    {}
  ).toBuffer();
  return zipSync(filtered(unzipSync(bytes), described.length, rows.length), {mtime});
}

/** The parts of a workbook, its first sheet with a filter over all columns. The library cannot write one. */
function filtered(parts: Record<string, Uint8Array>, columnCount: number, rowCount: number) {
  const sheet = strFromU8(parts[rowsSheet]!);
  const filter = `<autoFilter ref="A1:${letters(columnCount)}${rowCount + 1}"/>`;
  return {...parts, [rowsSheet]: strToU8(sheet.replace("</sheetData>", `</sheetData>${filter}`))};
}

/** The name of a column by its number, from 1: A, Z, AA. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before ? letters(before) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function fitting(column: number, head: readonly Cell[], rows: readonly Cell[][]): {width: number} {
  const longest = rows.slice(0, MEASURED_ROWS).reduce((most, row) => Math.max(most, extent(row[column])), 0);
  const width = Math.max(widths.least, extent(head[column]) + widths.button, longest + 1);
  return {width: Math.min(widths.most, width)};
}

/** The room that a cell's words take, in characters of Latin: those of Chinese are twice as wide. */
function extent(given: Cell | undefined): number {
  const value = given && typeof given === "object" && "value" in given ? given.value : given;
  return [...String(value ?? "").slice(0, widths.most)].reduce((sum, sign) => sum + (sign > "\u2E80" ? 2 : 1), 0);
}

function about(name: TableName): Cell[][] {
  return [
    [null, ...schema[name].title],
    ...columns(name).map(({name, zh, en, unit}) => [name, zh, unit ? `${en} (${unit})` : en])
  ];
}

const codesHead = ["列 column", "代码 code", "名称", "name"].map((value): Cell => ({value, fontWeight: "bold"}));

/** The names of the codes of a table's coded columns, a row a code. */
const codes = (name: TableName): Cell[][] =>
  columns(name).flatMap(({name: column, codelist}) =>
    codelist ? Object.entries(codelists[codelist]).map(([code, words]): Cell[] => [column, code, ...words]) : []
  );

function cell(value: unknown): Cell {
  if (typeof value !== "string") return value as number | boolean | null;
  return {value: value.length > CELL_CHARACTERS ? `${value.slice(0, CELL_CHARACTERS - 1)}…` : value, type: String};
}
