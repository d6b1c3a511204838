import {unzipSync, zipSync} from "fflate";
import writeXlsxFile, {type Cell} from "write-excel-file/node";
import type {PanelColumn} from "../../shared/panel/columns.ts";
import {mtime} from "../tables/fixedTime.ts";

/** A panel as an Excel workbook: its rows, and how to read them. Texts are text cells, never formulas. */
export async function panelWorkbook(columns: readonly PanelColumn[], readme: string): Promise<Uint8Array> {
  const head = columns.map(({name}): Cell => ({value: name, fontWeight: "bold"}));
  const labels = columns.map(({label}): Cell => ({value: label, type: String, wrap: true}));
  const rows = columns[0]!.values.map((_, row) =>
    columns.map(({values}): Cell => {
      const value = values[row] ?? null;
      return typeof value === "string" ? {value, type: String} : value;
    })
  );
  const bytes = await writeXlsxFile(
    [
      {sheet: "panel", data: [head, labels, ...rows], stickyRowsCount: 2, stickyColumnsCount: 4},
      {
        sheet: "说明 about",
        data: readme.split("\n").map((line): Cell[] => [{value: line, type: String}]),
        columns: [{width: 120}]
      }
    ],
    {}
  ).toBuffer();
  return zipSync(unzipSync(bytes), {mtime});
}
