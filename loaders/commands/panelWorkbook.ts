import {unzipSync, zipSync} from "fflate";
import writeXlsxFile from "write-excel-file/node";
import type {PanelColumn} from "../../shared/panel/columns.ts";
import {panelSheets} from "../../shared/panel/panelSheets.ts";
import {mtime} from "../tables/fixedTime.ts";

/** A panel as an Excel workbook: its rows, and how to read them. Texts are text cells, never formulas. */
export async function panelWorkbook(columns: readonly PanelColumn[], readme: string): Promise<Uint8Array> {
  const bytes = await writeXlsxFile(panelSheets(columns, readme), {}).toBuffer();
  return zipSync(unzipSync(bytes), {mtime});
}
