import {zipSync} from "fflate";
import {archiveParts} from "../archive.ts";
import {latin1} from "../latin1.ts";
import type {Limits} from "../limits.ts";
import {ReadError} from "../readError.ts";
import {withoutMarkup} from "../withoutMarkup.ts";
import {labelled} from "../wordLists.ts";
import {type Chunks, struckStyles, wordMarkup} from "../wordMarkup.ts";
import {type WordElement, wordText} from "../wordText.ts";
import {type Content, type Format, withoutBytes} from "./format.ts";
import {html} from "./html.ts";
import {mht} from "./mht.ts";
import {text as plain} from "./text.ts";

export const docx = {
  name: "docx",
  zh: "Word",
  en: "Word",
  extensions: [".docx", ".docm", ".doc", ".wps", ""],
  signature: (head, extension) =>
    head.startsWith("PK\x03\x04") && (/word\//.test(head) || (extension.startsWith(".docx") && !/xl\/|OFD/.test(head))),
  read: docxContent
} as const satisfies Format;

/** A document within a document within a document is no report. */
const DEPTH = 2;

/**
 * The text of a .docx: one paragraph a line, list numbers written out, cells of a table row parted by tabs, footnotes at
 * the end. Deleted, struck-out and hidden text, marks of notes, comments, headers and footers are not read.
 */
async function docxContent(bytes: Uint8Array, file: string, limits: Limits, depth = 0): Promise<Content> {
  const parts = archiveParts(bytes, file, limits.unpacked, (name) => /\.(xml|rels|html?|mht|txt|docx)$/i.test(name));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const main = "word/document.xml";
  if (!parts[main]) throw noDocument(file);
  const styles = text("word/styles.xml");
  const chunks = await embedded(parts, text("word/_rels/document.xml.rels"), file, limits, depth);
  let document = wordMarkup(text(main), chunks);
  if (parts["word/numbering.xml"]) document = labelled(document, text("word/numbering.xml"), styles);
  parts[main] = new TextEncoder().encode(document);
  const {default: mammoth} = await import("mammoth");
  let read: WordElement | null = null;
  const keep = (element: WordElement) => {
    read = element;
    return {...element, children: []};
  };
  try {
    const packed = zipSync(parts, {level: 0});
    // Its Node entry takes the first name, its entry for browsers the second.
    await mammoth.convertToHtml(
      {buffer: packed as Buffer, arrayBuffer: packed.buffer as ArrayBuffer},
      {transformDocument: keep}
    );
  } catch {
    throw noDocument(file);
  }
  if (!read) throw noDocument(file);
  return withoutBytes(wordText(read, struckStyles(styles)));
}

const relation = /<Relationship\b[^>]*>/g;
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** The texts of documents of another format that a part of the body stands for (altChunk), by the id of their relation. */
async function embedded(
  parts: Readonly<Record<string, Uint8Array>>,
  relations: string,
  file: string,
  limits: Limits,
  depth: number
): Promise<Chunks> {
  const chunks = new Map<string, string>();
  for (const [tag] of relations.matchAll(relation)) {
    if (!attribute(tag, "Type").endsWith("/aFChunk")) continue;
    const target = attribute(tag, "Target");
    const bytes = parts[target.startsWith("/") ? target.slice(1) : `word/${target}`];
    if (!bytes || depth >= DEPTH) throw noChunk(file, target);
    const head = latin1(bytes.subarray(0, 1024));
    const reader = [mht, html, plain].find(({signature}) => signature(head, ""));
    const content = head.startsWith("PK\x03\x04")
      ? await docxContent(bytes, file, limits, depth + 1)
      : await (/\.html?$/i.test(target) ? html : (reader ?? plain)).read(bytes, file);
    chunks.set(attribute(tag, "Id"), withoutMarkup(content));
  }
  return chunks;
}

const noChunk = (file: string, part: string) =>
  new ReadError(
    file,
    "container",
    `文档中嵌入的部分“${part}”无法读取，读入会丢字。请用 Word 打开并重新另存为 .docx。`,
    `its embedded part "${part}" cannot be read, and reading on would lose characters. Open it in Word and save it again as .docx.`
  );

const noDocument = (file: string) =>
  new ReadError(
    file,
    "container",
    "不是可读的 Word 文档（.docx）。请用 Word 打开并重新另存为 .docx。",
    "it is no Word document (.docx) that can be read. Open it in Word and save it again as .docx."
  );
