import {createHash} from "node:crypto";
import {open} from "node:fs/promises";
import {basename, extname} from "node:path";
import type {Finding, Format, Source} from "../types.ts";
import {byteIndex} from "./byteIndex.ts";
import {docxText} from "./docx.ts";
import {decoded} from "./encoding.ts";
import {checkedFormat, declaredEncoding} from "./format.ts";
import {htmlMarkup} from "./html.ts";
import {LIMITS, type Limits} from "./limits.ts";
import {markdownMarkup} from "./markdown.ts";
import {pdfText} from "./pdf.ts";
import {ReadError} from "./readError.ts";

/**
 * Reads one report file: .txt .md .html .htm .docx .pdf. Decoded without loss and otherwise as it is; what takes markup
 * away is in `markup`. Throws a `ReadError` that names file, reason and remedy for whatever cannot be read in whole.
 */
export async function source(
  file: string,
  report = basename(file, extname(file)),
  limits: Limits = LIMITS
): Promise<Source> {
  const bytes = await content(file, limits);
  const format = checkedFormat(bytes, file);
  const known = {
    report,
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length
  };
  if (format === "docx" || format === "pdf") {
    const text = format === "docx" ? await docxText(bytes, file, limits) : null;
    const read = text === null ? await pdfText(bytes, file, limits) : {text, findings: []};
    return {...known, format, encoding: "", markup: [], byteAt: () => null, ...checkedText(read, file)};
  }
  const {encoding, text, findings} = decoded(bytes, file, format === "html" ? declaredEncoding(bytes) : null);
  const byteAt = byteIndex(bytes, encoding);
  checkedText({text, findings}, file);
  const {markup, findings: more} = markupOf(format, text, file);
  return {...known, format, encoding, text, markup, findings: [...findings, ...more], byteAt};
}

function markupOf(format: Format, text: string, file: string) {
  if (format === "html") return htmlMarkup(text, file);
  return {markup: format === "markdown" ? markdownMarkup(text) : [], findings: []};
}

async function content(file: string, limits: Limits): Promise<Buffer> {
  const opened = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new ReadError(
      file,
      "missing",
      `无法打开（${error.code}）。请检查文件名和权限。`,
      `it cannot be opened (${error.code}). Check its name and permissions.`
    );
  });
  try {
    const stat = await opened.stat();
    if (!stat.isFile()) throw new ReadError(file, "missing", "不是文件。请给出文件名。", "it is no file. Name a file.");
    if (stat.size > limits.bytes)
      throw new ReadError(
        file,
        "limits",
        `大小 ${stat.size} 字节，超过 ${limits.bytes} 字节的上限。请拆分文件，或调高上限 bytes。`,
        `its ${stat.size} bytes are over the limit of ${limits.bytes}. Split it, or raise the limit "bytes".`
      );
    return await opened.readFile();
  } finally {
    await opened.close();
  }
}

function checkedText<T extends {text: string; findings: readonly Finding[]}>(read: T, file: string): T {
  if (!/[^\s\ufeff]/.test(read.text))
    throw new ReadError(file, "empty", "文件是空的。请提供有正文的文件。", "it is empty. Give a file with text in it.");
  return read;
}
