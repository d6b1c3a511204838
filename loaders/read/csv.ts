import {readFile} from "node:fs/promises";
import {csvParseRows} from "d3-dsv";
import {ReadError} from "./readError.ts";

/** A row by column name, and its number in the file (the header is row 1). */
export interface NumberedRow {
  readonly number: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Told of each row or file that cannot be used; throw from it to stop at the first. */
export type OnError = (error: ReadError) => void;

/** An error that names the row. */
export const rowError = (file: string, number: number, rule: string, zh: string, en: string): ReadError =>
  new ReadError(`${file}, row ${number}`, rule, zh, en);

/**
 * The rows of a CSV file (UTF-8, a header row) that have as many cells as the header, trimmed. A row that has not, a missing
 * file or a missing column is told to `onError` and costs nothing else.
 */
export async function csvRows(file: string, columns: readonly string[], onError: OnError): Promise<NumberedRow[]> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", {fatal: true}).decode(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "not UTF-8";
    onError(
      new ReadError(
        file,
        "missing",
        `无法读取（${code}）。请补上该文件，存为 UTF-8。`,
        `it cannot be read (${code}). Supply it, saved as UTF-8.`
      )
    );
    return [];
  }
  const [header = [], ...rows] = csvParseRows(text).map((row) => row.map((cell) => cell.trim()));
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length) {
    const names = missing.join(", ");
    onError(rowError(file, 1, "columns", `缺少列 ${names}。请补上。`, `the column ${names} is missing. Add it.`));
    return [];
  }
  return rows.flatMap((cells, i) => {
    if (cells.every((cell) => !cell)) return [];
    if (cells.length === header.length)
      return [{number: i + 2, values: Object.fromEntries(header.map((column, j) => [column, cells[j]!]))}];
    onError(
      rowError(
        file,
        i + 2,
        "columns",
        `有 ${cells.length} 格，应为 ${header.length} 格。含逗号的内容请加英文双引号。`,
        `it has ${cells.length} cells instead of ${header.length}. Put quotes around what holds a comma.`
      )
    );
    return [];
  });
}
