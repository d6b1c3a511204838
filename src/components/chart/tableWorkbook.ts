/** The rows of an extract as an Excel workbook, made in the browser. */
import {FileAttachment} from "observablehq:stdlib";
import {xmlText} from "../../shared/xmlText.js";

interface Sheet {
  readonly title: string;
  readonly source: string;
  /** Columns and the title of each. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: () => readonly unknown[] | Promise<readonly unknown[]>;
}

type Writer = typeof import("write-excel-file/browser").default;

/** A sheet with the rows under the titles of their columns, and one that says the source. Texts are text cells, never formulas. */
export async function tableWorkbook(extract: Sheet): Promise<Blob> {
  const {workbook} = (await import(FileAttachment("../../vendor/workbook.js").href)) as {readonly workbook: Writer};
  const {columns, title, source} = extract;
  const names = Object.keys(columns);
  const rows = (await extract.rows()) as readonly Readonly<Record<string, unknown>>[];
  const head = names.map((name) => ({value: columns[name]!, fontWeight: "bold" as const}));
  const about = [title, source, location.href].map((text) => [{value: text, type: String}]);
  return workbook([
    {
      sheet: "data",
      data: [head, ...rows.map((row) => names.map((name) => cell(row[name])))],
      stickyRowsCount: 1
    },
    {sheet: "source", data: about, columns: [{width: 100}]}
  ]).toBlob();
}

const cell = (value: unknown) =>
  value === null || value === undefined
    ? null
    : typeof value === "number"
      ? {value, type: Number}
      : {value: xmlText(String(value)), type: String};
