import type {Edit} from "../../types.ts";
import {decodedText} from "../decodedText.ts";
import {type Format, isText} from "./format.ts";

/** Tables as text: a row a line; commas between cells become tabs, quotation marks around them go. */
export const csv = {
  name: "csv",
  zh: "CSV 表格",
  en: "CSV",
  extensions: [".csv", ".tsv"],
  signature: isText,
  read(bytes, file) {
    const content = decodedText(bytes, file);
    return {...content, markup: tabs(content.text)};
  }
} as const satisfies Format;

/** Edits that turn the cells of RFC 4180 into cells parted by tabs. A line end within a cell becomes a blank. */
function tabs(text: string): Edit[] {
  const edits: Edit[] = [];
  const edit = (start: number, end: number, is: string) => edits.push({start, end, is});
  const separator = text.slice(0, text.indexOf("\n") >>> 0).includes("\t") ? "\t" : ",";
  let isQuoted = false;
  let opens = true;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (isQuoted && sign === '"') {
      edit(i, i + 1, "");
      if (text[i + 1] === '"') i++;
      else isQuoted = false;
    } else if (isQuoted) {
      if (sign === "\n" || sign === "\r" || sign === "\t") edit(i, i + 1, " ");
    } else if (opens && sign === '"') {
      edit(i, i + 1, "");
      isQuoted = true;
    } else if (sign === separator && separator !== "\t") edit(i, i + 1, "\t");
    opens = !isQuoted && (sign === separator || sign === "\n" || sign === "\ufeff");
  }
  return edits;
}
