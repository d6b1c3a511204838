import {archiveParts} from "../archive.ts";
import {type Row, rows} from "../layout/layoutRows.ts";
import {pageText} from "../layout/page.ts";
import {runningNotice, runningRows} from "../layout/running.ts";
import type {Limits} from "../limits.ts";
import {ofdPage, ofdPaths} from "../ofdText.ts";
import {ReadError} from "../readError.ts";
import {tooManyPages} from "../tooManyPages.ts";
import {type Content, type Format, withoutBytes} from "./format.ts";

/** OFD (GB/T 33190), the layout format of official documents: text by its place on the page, as for PDF. */
export const ofd = {
  name: "ofd",
  zh: "OFD 版式文件",
  en: "OFD",
  extensions: [".ofd"],
  signature: (head) => head.startsWith("PK\x03\x04") && !/word\/|xl\//.test(head),
  read: ofdContent
} as const satisfies Format;

/** Letters whose shapes are in the file's own font, and which mean nothing elsewhere. */
const privateUse = /[\ue000-\uf8ff]/;

function ofdContent(bytes: Uint8Array, file: string, limits: Limits): Content {
  const parts = archiveParts(
    bytes,
    file,
    limits.unpacked,
    (name) => /\.xml$/i.test(name) && !/(?:^|\/)(?:Signs?|Annots?|Tags?)\//.test(name)
  );
  const paths = ofdPaths(parts);
  if (!paths) throw noDocument(file);
  if (paths.length > limits.pages) throw tooManyPages(file, paths.length, limits.pages);
  const drawn: Row[][] = paths.map((path) => rows(ofdPage(parts[path])));
  const running = runningRows(drawn);
  const text = drawn.map((page) => pageText(page.filter((row) => !running.has(row)))).join("\f");
  if (!text.trim()) throw noText(file);
  if (privateUse.test(text)) throw ownGlyphs(file);
  return withoutBytes(text, runningNotice(running));
}

const noDocument = (file: string) =>
  new ReadError(
    file,
    "container",
    "不是可读的 OFD 文件（可能已损坏或加密）。请用 OFD 阅读器打开并另存为 PDF 或文本。",
    "it is not an OFD file that can be read (damaged or encrypted?). Open it in an OFD viewer and save it as PDF or text."
  );

const noText = (file: string) =>
  new ReadError(
    file,
    "container",
    "OFD 中没有文字（可能是扫描件）。请先做文字识别（OCR），或提供文本、网页或 Word 版本。",
    "this OFD has no text (a scan?). Run OCR first, or give a text, HTML or Word version."
  );

const ownGlyphs = (file: string) =>
  new ReadError(
    file,
    "container",
    "OFD 的文字用了文件自带字体的私有编码，读入会出错字。请用 OFD 阅读器另存为文本，或提供其他版本。",
    "its text is in private codes of a font of its own, and reading on would give wrong characters. Save it as text in an OFD viewer, or give another version."
  );
