import {readFile} from "node:fs/promises";
import {csvParseRows} from "d3-dsv";
import {ReadError} from "./readError.ts";

/** A row by column name, and its number in the file (the header is row 1). */
export interface NumberedRow {
  readonly number: number;
  readonly values: Readonly<Record<string, string>>;
}

/** An error that names the row. */
export const rowError = (file: string, number: number, rule: string, zh: string, en: string): ReadError =>
  new ReadError(`${file}, row ${number}`, rule, zh, en);

/**
 * The rows of a CSV file (UTF-8, a header row with exactly `columns`, in any order), cells trimmed, empty rows left out. A row
 * with another number of cells is told to `onRow` and costs nothing else.
 * Throws a `ReadError` where the file is not there or its header is another: then no row of it can be trusted.
 */
export async function csvRows(
  file: string,
  columns: readonly string[],
  onRow: (error: ReadError, number: number) => void,
  mayLack: readonly string[] = []
): Promise<NumberedRow[]> {
  const [header = [], ...rows] = csvParseRows(await content(file)).map((row) => row.map((cell) => cell.trim()));
  checkHeader(file, header, columns, mayLack);
  return rows.flatMap((cells, i) => {
    if (cells.every((cell) => !cell)) return [];
    if (cells.length === header.length)
      return [{number: i + 2, values: Object.fromEntries(header.map((column, j) => [column, cells[j]!]))}];
    onRow(
      rowError(
        file,
        i + 2,
        "columns",
        `有 ${cells.length} 格，应为 ${header.length} 格。含逗号的内容请加英文双引号。`,
        `it has ${cells.length} cells instead of ${header.length}. Put quotes around what holds a comma.`
      ),
      i + 2
    );
    return [];
  });
}

async function content(file: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    const isText = code === "" || code === "ERR_ENCODING_INVALID_ENCODED_DATA";
    const why = isText ? "not UTF-8" : code;
    throw new ReadError(
      file,
      "missing",
      `无法读取（${why}）。请补上该文件，存为 UTF-8。`,
      `it cannot be read (${why}). Supply it, saved as UTF-8.`
    );
  }
}

function checkHeader(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  mayLack: readonly string[]
): void {
  const missing = columns.filter((column) => !header.includes(column) && !mayLack.includes(column));
  const odd = header.filter((column, i) => !columns.includes(column) || header.indexOf(column) !== i);
  if (missing.length === 0 && odd.length === 0) return;
  const listed = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
  throw rowError(
    file,
    1,
    "columns",
    `表头有误：${missing.length ? `缺少列 ${missing.join("、")}；` : ""}${odd.length ? `多出或重复的列 ${odd.map((name) => `“${name}”`).join("、")}；` : ""}应为 ${columns.join(",")}。`,
    `the header is off:${missing.length ? ` the column ${missing.join(", ")} is missing;` : ""}${odd.length ? ` ${listed(odd)} is unknown or there twice;` : ""} it must be ${columns.join(",")}.`
  );
}
