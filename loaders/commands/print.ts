import {fstatSync} from "node:fs";
import {csvLine} from "../../shared/csv.ts";
import type {Cell, Printed, Printing} from "./answers.ts";

/** Columns that two places of a terminal show: Han, kana, hangul, full-width forms. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;
// Signs that would steer the terminal or turn the reading direction are shown, not carried out.
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const CELL_WIDTH = 60;

/** A byte order mark where the output is a file, so that Excel shows Chinese in it; programs that read a pipe want none unless asked for. */
const mark = (bom: boolean) => (bom || fstatSync(1).isFile() ? "\uFEFF" : "");

/** Prints batches of rows. A table waits for the last row to know its widths, Parquet for its end; the others go as they come. */
export async function print(
  columns: readonly Printed[],
  batches: AsyncIterable<readonly (readonly Cell[])[]>,
  {format, bom = false}: Printing
) {
  const names = columns.map(({name}) => name);
  if (format === "parquet") return printParquet(columns, batches);
  if (format === "csv") console.log(`${mark(bom)}${csvLine(names)}`);
  const kept: (readonly Cell[])[] = [];
  for await (const rows of batches)
    for (const row of rows)
      if (format === "table") kept.push(row);
      else
        console.log(
          format === "csv" ? csvLine(row) : JSON.stringify(Object.fromEntries(names.map((name, i) => [name, row[i]])))
        );
  if (format === "table") printTable(names, kept);
}

async function printParquet(columns: readonly Printed[], batches: Parameters<typeof print>[1]) {
  if (process.stdout.isTTY)
    throw new Error("Parquet is no text: send it to a file (> FILE). Parquet 不是文本，请用 > FILE 存为文件。");
  const {parquetBytes} = await import("./parquetBytes.ts");
  process.stdout.write(await parquetBytes(columns, batches));
}

function printTable(names: readonly string[], rows: readonly (readonly Cell[])[]) {
  const lines = [names, ...rows].map((row) => row.map((cell) => cut(visible(cell === null ? "" : `${cell}`))));
  const widths = names.map((_, i) => Math.max(...lines.map((line) => width(line[i]!))));
  const numeric = names.map((_, i) => rows.some((row) => typeof row[i] === "number"));
  const [head, ...body] = lines.map((line) =>
    line
      .map((cell, i) => (numeric[i] ? padStart(cell, widths[i]!) : padEnd(cell, widths[i]!)))
      .join("  ")
      .trimEnd()
  );
  console.log([head, widths.map((wide) => "─".repeat(wide)).join("  "), ...body].join("\n"));
  console.error(`${rows.length} ${rows.length === 1 ? "row" : "rows"}`);
}

/** A text as a terminal may show it: line breaks as spaces, other control and format characters by their code. */
export const visible = (text: string) =>
  text.replace(unseen, (sign) =>
    sign === "\n" || sign === "\r" || sign === "\t"
      ? " "
      : `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>`
  );

/** How many places of a terminal a text takes. */
export const width = (text: string) => [...text].length + (text.match(wide)?.length ?? 0);
/** The text with blanks behind it, before it, until it takes `to` places; a wider one as it is. */
export const padEnd = (text: string, to: number) => text + " ".repeat(Math.max(0, to - width(text)));
export const padStart = (text: string, to: number) => " ".repeat(Math.max(0, to - width(text))) + text;

function cut(text: string) {
  if (width(text) <= CELL_WIDTH) return text;
  let kept = "";
  for (const sign of text) {
    if (width(kept) + width(sign) > CELL_WIDTH - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}
