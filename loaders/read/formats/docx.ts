import {zipSync} from "fflate";
import {archiveParts} from "../archive.ts";
import type {Limits} from "../limits.ts";
import {labelled} from "../numbering.ts";
import {ReadError} from "../readError.ts";
import {type Format, withoutBytes} from "./format.ts";

export const docx = {
  name: "docx",
  zh: "Word",
  en: "Word",
  extensions: [".docx"],
  signature: (head) => head.startsWith("PK\x03\x04"),
  read: async (bytes, file, limits) => withoutBytes(await docxText(bytes, file, limits))
} as const satisfies Format;

/** What mammoth makes of a Word document, as far as text goes. */
interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
  readonly body?: readonly Element[];
  readonly noteType?: string;
  readonly noteId?: string;
  readonly notes?: {findNoteByKey(key: string): Element | null};
}

/**
 * The text of a .docx: one paragraph a line, list numbers written out, cells of a table row parted by tabs, footnotes at
 * the end. Deleted text (tracked changes), comments, headers and footers are not read.
 */
async function docxText(bytes: Uint8Array, file: string, limits: Limits): Promise<string> {
  const parts = archiveParts(bytes, file, limits.unpacked, (name) => /\.(xml|rels)$/.test(name));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const main = "word/document.xml";
  if (!parts[main]) throw noDocument(file);
  if (parts["word/numbering.xml"])
    parts[main] = new TextEncoder().encode(labelled(text(main), text("word/numbering.xml"), text("word/styles.xml")));
  const {default: mammoth} = await import("mammoth");
  let document: Element | null = null;
  const keep = (read: Element) => {
    document = read;
    return {...read, children: []};
  };
  try {
    await mammoth.convertToHtml({buffer: Buffer.from(zipSync(parts, {level: 0}))}, {transformDocument: keep});
  } catch {
    throw noDocument(file);
  }
  if (!document) throw noDocument(file);
  return plain(document) + footnotes(document);
}

function plain(element: Element): string {
  const inner = () => (element.children ?? []).map(plain).join("");
  switch (element.type) {
    case "text":
      return element.value ?? "";
    case "tab":
      return "\t";
    case "break":
      return "\n";
    case "paragraph":
      return `${inner()}\n`;
    case "tableRow":
      return row(element);
    default:
      return inner();
  }
}

/** A row that has one cell is layout, and keeps its lines; otherwise a row is a line. */
function row({children = []}: Element): string {
  const cells = children.map(plain);
  return cells.length === 1 ? cells[0]! : `${cells.map((cell) => cell.trim().replace(/\n/g, " ")).join("\t")}\n`;
}

function footnotes(document: Element): string {
  const found: string[] = [];
  const visit = (element: Element) => {
    if (element.type === "noteReference") {
      const note = document.notes?.findNoteByKey(`${element.noteType}-${element.noteId}`);
      found.push(...(note?.body ?? []).map(plain));
    }
    element.children?.forEach(visit);
  };
  visit(document);
  return found.join("");
}

const noDocument = (file: string) =>
  new ReadError(
    file,
    "container",
    "不是可读的 Word 文档（.docx）。请用 Word 打开并重新另存为 .docx。",
    "it is no Word document (.docx) that can be read. Open it in Word and save it again as .docx."
  );
