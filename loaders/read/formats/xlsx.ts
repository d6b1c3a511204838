import {archiveParts} from "../archive.ts";
import type {Limits} from "../limits.ts";
import {ReadError} from "../readError.ts";
import {sheetRows} from "../xlsx/sheet.ts";
import {sharedStrings} from "../xlsx/strings.ts";
import {cellStyles} from "../xlsx/styles.ts";
import {readXml} from "../xml.ts";
import {type Content, type Format, withoutBytes} from "./format.ts";

/** Excel workbooks: the sheets that are shown, a row a line, cells parted by tabs, numbers as they are shown. */
export const xlsx = {
  name: "xlsx",
  zh: "Excel 工作簿",
  en: "Excel workbook",
  extensions: [".xlsx", ".xlsm", ".et"],
  signature: (head) => head.startsWith("PK\x03\x04") && !/word\/|OFD/.test(head),
  read: workbook
} as const satisfies Format;

const wanted =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

function workbook(bytes: Uint8Array, file: string, limits: Limits): Content {
  const parts = archiveParts(bytes, file, limits.unpacked, (name) => wanted.test(name));
  if (!parts["xl/workbook.xml"]) throw noWorkbook(file);
  const targets = new Map<string, string>();
  readXml(parts["xl/_rels/workbook.xml.rels"], {
    open: (name, {Id, Target}) => name === "Relationship" && Id && Target && targets.set(Id, Target)
  });
  const sheets: {name: string; part: string}[] = [];
  readXml(parts["xl/workbook.xml"], {
    open(name, attributes) {
      const target = name === "sheet" && attributes.state === undefined ? targets.get(attributes["r:id"] ?? "") : null;
      if (target)
        sheets.push({name: attributes.name ?? "", part: target.startsWith("/") ? target.slice(1) : `xl/${target}`});
    }
  });
  const strings = sharedStrings(parts["xl/sharedStrings.xml"]);
  const styles = cellStyles(parts["xl/styles.xml"]);
  const texts = sheets.map(({name, part}) => {
    const rows = sheetRows(parts[part], strings, styles);
    // Names that the program gave say nothing.
    return /^(?:Sheet|工作表)\s?\d*$/i.test(name) ? rows : `${name}\n${rows}`;
  });
  return withoutBytes(texts.join("\n"));
}

const noWorkbook = (file: string) =>
  new ReadError(
    file,
    "container",
    "不是可读的 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 打开并重新另存为 .xlsx。",
    "it is not an Excel workbook (.xlsx) that can be read. Open it in Excel or WPS and save it again as .xlsx."
  );
