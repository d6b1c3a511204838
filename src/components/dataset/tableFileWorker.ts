/** The worker that turns the rows of a table into a file, batch by batch: the page stays at hand, and no text of the whole is ever made. */
import {Zip, ZipDeflate} from "fflate";
import {csvLine} from "../../shared/csv.js";
import type {SheetValue} from "../../shared/workbook/sheetXml.js";
import {type DescribedTable, workbookPieces} from "../../shared/workbook/workbookPieces.js";

/** A request: the first says which file of which table, those that follow bring rows, the last brings none. */
export interface FileRequest {
  readonly format: "csv" | "xlsx";
  readonly table: DescribedTable;
  readonly rows: readonly SheetValue[][];
}

/** The answer to each request: the file once it is whole. */
export interface FileAnswer {
  readonly file: Blob | null;
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const encoder = new TextEncoder();
// A DOM worker, by the types of a page.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<FileRequest>) => void) | null;
  postMessage(answer: FileAnswer): void;
};

let next: (rows: readonly SheetValue[][]) => void = () => {};

/** The batches as they come; none is asked for before the one before it is written. */
async function* batches(first: readonly SheetValue[][]): AsyncGenerator<readonly SheetValue[][]> {
  for (let rows = first; rows.length > 0; ) {
    yield rows;
    const coming = new Promise<readonly SheetValue[][]>((resolve) => {
      next = resolve;
    });
    scope.postMessage({file: null});
    rows = await coming;
  }
}

/** CSV as the build writes it: UTF-8 with a byte order mark, CRLF, no text that a spreadsheet would compute. */
async function csvFile({columns}: DescribedTable, rows: AsyncIterable<readonly SheetValue[][]>): Promise<Blob> {
  const line = (cells: readonly unknown[]) => `${csvLine(cells)}\r\n`;
  const pieces = [encoder.encode(`\uFEFF${line(columns.map(({name}) => name))}`)];
  for await (const batch of rows) pieces.push(encoder.encode(batch.map(line).join("")));
  return new Blob(pieces, {type: "text/csv;charset=utf-8"});
}

async function workbookFile(table: DescribedTable, rows: AsyncIterable<readonly SheetValue[][]>): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    pieces.push(bytes as Uint8Array<ArrayBuffer>);
  });
  let part: {path: string; stream: ZipDeflate} | undefined;
  const end = () => part?.stream.push(new Uint8Array(0), true);
  for await (const {path, text} of workbookPieces(table, rows)) {
    if (part?.path !== path) {
      end();
      part = {path, stream: new ZipDeflate(path, {level: 6})};
      zip.add(part.stream);
    }
    part.stream.push(encoder.encode(text));
  }
  end();
  zip.end();
  return new Blob(pieces, {type: workbookType});
}

const writers = {csv: csvFile, xlsx: workbookFile};

scope.onmessage = ({data: {format, table, rows}}) => {
  scope.onmessage = ({data}) => next(data.rows);
  writers[format](table, batches(rows)).then(
    (file) => scope.postMessage({file}),
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      })
  );
};
