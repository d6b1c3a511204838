import {csvFormatRow, csvParseRows} from "d3-dsv";
import {catalogueColumns} from "../read/catalogue.ts";
import type {CatalogueRow} from "../types.ts";

/** The cells of a row of the catalogue by column, as they stand in the file. */
export type WrittenRow = Readonly<Record<string, string>>;

/**
 * A catalogue as text, and what it takes to change rows of it. Rows that are not changed stay as they are, byte for byte: a person may have
 * written them. Cells hold no line breaks (`loaders/knowledge/catalogue.ts`), so that a row is a line.
 */
export class CatalogueText {
  readonly #lines: string[];
  readonly #end: string;
  readonly columns: readonly string[];

  constructor(text: string) {
    this.#end = text.includes("\r\n") ? "\r\n" : "\n";
    this.#lines = text.split(/\r?\n/);
    while (this.#lines.length > 1 && this.#lines.at(-1) === "") this.#lines.pop();
    if (!this.#lines[0]) this.#lines[0] = catalogueColumns.join(",");
    if (csvParseRows(this.#lines.join("\n")).length !== this.#lines.length) throw brokenLine();
    this.columns = cells(this.#lines[0].replace(/^\uFEFF/, ""));
  }

  /** The rows by their ids. */
  rows(): Map<string, WrittenRow> {
    return new Map(
      this.#lines
        .slice(1)
        .map((line) => this.#row(line))
        .map((row) => [row.report ?? "", row])
    );
  }

  /** Adds a row at the end. Columns that the file lacks are added where the row has something for them. */
  add(row: CatalogueRow): void {
    this.#lines.push(this.#line(words(row)));
  }

  /** Puts other cells into the row of `report`. */
  set(report: string, changes: WrittenRow): void {
    this.#lines.forEach((line, i) => {
      const row = i > 0 ? this.#row(line) : null;
      if (row?.report === report) this.#lines[i] = this.#line({...row, ...changes});
    });
  }

  remove(report: string): void {
    const kept = this.#lines.filter((line, i) => i === 0 || this.#row(line).report !== report);
    this.#lines.splice(0, this.#lines.length, ...kept);
  }

  toString(): string {
    return `${this.#lines.join(this.#end)}${this.#end}`;
  }

  #row(line: string): WrittenRow {
    const values = cells(line);
    return Object.fromEntries(this.columns.map((name, i) => [name, values[i] ?? ""]));
  }

  #line(row: WrittenRow): string {
    for (const [name, value] of Object.entries(row))
      if (value !== "" && !this.columns.includes(name)) this.#widen(name);
    return csvFormatRow(this.columns.map((name) => row[name] ?? ""));
  }

  /** Adds an empty column at the end of every row. */
  #widen(name: string): void {
    this.#lines.forEach((line, i) => {
      this.#lines[i] = `${line},${i === 0 ? name : ""}`;
    });
    (this.columns as string[]).push(name);
  }
}

const cells = (line: string): string[] => csvParseRows(line)[0] ?? [];

const words = (row: CatalogueRow): WrittenRow =>
  Object.fromEntries(catalogueColumns.map((name) => [name, `${row[name] ?? ""}`]));

const brokenLine = () =>
  new Error(
    "catalogue.csv: a cell holds a line break, so its rows cannot be changed. Take the break out by hand. 有单元格内含换行，无法修改。请先手工去掉换行。"
  );
