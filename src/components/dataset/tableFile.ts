/** A table as CSV or Excel, made in the reader's own browser from its Parquet file. */
import {FileAttachment} from "observablehq:stdlib";
import type {SheetValue} from "../../shared/workbook/sheetXml.js";
import {t} from "../base/language.js";
import {loading} from "../base/progressBox.js";
import type {PublishedTable} from "../store/publishedTables.js";
import {batches, type tables} from "../store/queryEngine.js";
import type {FileAnswer, FileRequest} from "./tableFileWorker.js";

const ROWS_AT_ONCE = 10_000;

/** The file, made row by row; a box says how far it is. Rejects where the rows cannot be had or the worker fails. */
export async function tableFile(table: PublishedTable, format: FileRequest["format"]): Promise<Blob> {
  const {name, title, description, schema} = table;
  const columns = schema.fields.map(({name, title, description, unit, codes}) => ({
    name,
    zh: title,
    en: description,
    unit,
    codes
  }));
  const described = {name, title: [title, description] as const, columns};
  const worker = new Worker(FileAttachment("../../vendor/tableFile.worker.js").href);
  const bar = loading(t("dataset.making", {file: `${name}.${format}`}));
  const asked = (rows: readonly SheetValue[][]) =>
    new Promise<Blob | null>((resolve, reject) => {
      worker.onmessage = ({data}: MessageEvent<FileAnswer>) => resolve(data.file);
      worker.onerror = ({message}) => reject(new Error(message));
      worker.postMessage({format, table: described, rows} satisfies FileRequest);
    });
  try {
    let done = 0;
    for await (const rows of grouped(name as (typeof tables)[number])) {
      await asked(rows.map((row) => columns.map((column) => row[column.name] as SheetValue)));
      done += rows.length;
      bar.progress(done / table.rows);
    }
    const file = await asked([]);
    if (!file) throw new Error(`${name}.${format}`);
    return file;
  } finally {
    bar.done();
    worker.terminate();
  }
}

/** The engine's batches are short ones; some are put together. */
async function* grouped(name: (typeof tables)[number]): AsyncGenerator<Record<string, unknown>[]> {
  let waiting: Record<string, unknown>[] = [];
  for await (const batch of batches(name)) {
    waiting = waiting.concat(batch);
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length) yield waiting;
}
