/** A panel as a file with its README, in a ZIP, made in the browser by the rules of the command line. */
import {FileAttachment} from "observablehq:stdlib";
import type {ApartSource, CellSource, PanelSources} from "../../shared/panel/cells.js";
import type {PanelArea, PanelColumn, PanelIndicator} from "../../shared/panel/columns.js";
import {panelCsv} from "../../shared/panel/panelCsv.js";
import {panelQueries} from "../../shared/panel/panelQueries.js";
import {panelSheets} from "../../shared/panel/panelSheets.js";
import {type PanelTables, type PanelWish, panelTable} from "../../shared/panel/panelTable.js";
import {panelReadme} from "../../shared/panel/readme.js";
import {panelStata} from "../../shared/panel/stata.js";
import {reportLink} from "../../shared/reportLink.js";
import {spssFile} from "../../shared/spss/sav.js";
import {t} from "../base/language.js";
import {siteFile} from "../base/links.js";
import {seriesOf} from "../store/corpusContents.js";
import {parquetBytes, query} from "../store/queryEngine.js";

/** The choice with which the dialog opens; a reader may choose otherwise. Empty lists mean all. */
export interface PanelBeginning {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
}

export const panelFormats = ["dta", "sav", "csv", "xlsx", "parquet"] as const;
export type PanelFormat = (typeof panelFormats)[number];

const title = "法治年报图谱 Fazhi Atlas";

/** The tables of which panels are made, fetched once. */
let asked: Promise<PanelTables> | undefined;

async function panelTables(): Promise<PanelTables> {
  const {held, observations, aparts, indicators, areas} = panelQueries;
  const codes = await query<PanelArea>(areas);
  return {
    held: await query<PanelSources["held"][number]>(held),
    observations: await query<CellSource>(observations),
    aparts: await query<ApartSource>(aparts),
    indicators: await query<PanelIndicator>(indicators),
    areas: new Map(codes.map((area) => [area.code, area]))
  };
}

interface MadePanel {
  readonly archive: Blob;
  /** Rows of areas and years. */
  readonly rows: number;
  readonly columns: number;
}

/** The ZIP of a panel; null where nothing is told of the choice. */
export async function panelArchive({
  format,
  ...wish
}: PanelWish & {readonly format: PanelFormat}): Promise<MadePanel | null> {
  asked ??= panelTables().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  const tables = await asked;
  const address = (figure: string) => {
    const at = figure.lastIndexOf("@");
    return reportLink(siteFile(""), figure.slice(0, at), figure.slice(at + 1));
  };
  const {columns, indicators, rows} = panelTable(
    tables,
    {...wish, series: wish.series && [...new Set(wish.series.map(seriesOf))]},
    address
  );
  if (rows === 0 || indicators.length === 0) return null;
  const file = `fazhi-panel.${format}`;
  const rights = [t("readme.licence")];
  const readme = panelReadme({file, columns, indicators, rights});
  const {strToU8, zipSync} = (await import(FileAttachment("../../vendor/archive.js").href)) as typeof import("fflate");
  const bytes = await fileBytes(format, columns, readme, [title, ...rights]);
  const archive = zipSync({[file]: bytes, "README.md": strToU8(readme)}, {level: 6});
  return {
    archive: new Blob([archive as Uint8Array<ArrayBuffer>], {type: "application/zip"}),
    rows,
    columns: columns.length
  };
}

async function fileBytes(
  format: PanelFormat,
  columns: readonly PanelColumn[],
  readme: string,
  notes: readonly string[]
): Promise<Uint8Array> {
  if (format === "dta") return panelStata(columns, title, notes);
  if (format === "sav") return spssFile({label: title, variables: columns, notes});
  if (format === "csv") return new TextEncoder().encode(panelCsv(columns));
  if (format === "parquet") return parquetBytes(columns);
  const {workbook} = (await import(FileAttachment("../../vendor/workbook.js").href)) as {
    readonly workbook: typeof import("write-excel-file/browser").default;
  };
  const blob = await workbook(panelSheets(columns, readme)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
