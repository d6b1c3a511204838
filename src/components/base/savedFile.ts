/** Files handed to the reader. */
import {h} from "./element.js";

/** Hands a file to the reader. */
export function save(name: string, content: Blob | string, type = "text/plain"): void {
  const blob = content instanceof Blob ? content : new Blob([content], {type: `${type};charset=utf-8`});
  const href = URL.createObjectURL(blob);
  h("a", {href, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Hands CSV to the reader, with the byte order mark without which Excel takes Chinese for Latin-1. */
export const saveCsv = (stem: string, text: string): void => save(`${stem}.csv`, `\uFEFF${text}`, "text/csv");
