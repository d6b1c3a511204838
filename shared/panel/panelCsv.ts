import {csvLine} from "../csv.js";
import type {PanelColumn} from "./columns.js";

/** A panel as CSV with a byte order mark, so that Excel shows Chinese. */
export const panelCsv = (columns: readonly PanelColumn[]): string =>
  `\uFEFF${csvLine(columns.map(({name}) => name))}\r\n${columns[0]!.values
    .map((_, row) => `${csvLine(columns.map(({values}) => values[row]))}\r\n`)
    .join("")}`;
