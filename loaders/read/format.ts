import {extname} from "node:path";
import type {Format} from "../types.ts";
import {ReadError} from "./readError.ts";

const BY_ENDING: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".docx": "docx",
  ".pdf": "pdf"
};

/** The first bytes of containers, and of files that are given a text ending by mistake. */
const SIGNS: Readonly<Partial<Record<Format, RegExp>>> = {docx: /^PK\x03\x04/, pdf: /%PDF-/};
const foreign = /^(?:PK\x03\x04|%PDF-|\xd0\xcf\x11\xe0|\{\\rtf|\x1f\x8b|\x89PNG|\xff\xd8\xff|GIF8|Rar!)/;

const htmlStart =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,300}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;
const metaCharset = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;

const latin = (bytes: Uint8Array, length: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString("latin1");

/** The format of a file by its ending, if its first bytes agree; a page saved as .txt is HTML. Throws a `ReadError` otherwise. */
export function checkedFormat(bytes: Uint8Array, file: string): Format {
  const ending = extname(file).toLowerCase();
  const format = BY_ENDING[ending];
  if (!format)
    throw new ReadError(
      file,
      "format",
      `不支持“${ending || "无后缀"}”格式。请提供 .txt .md .html .docx 或 .pdf。`,
      `the format "${ending}" is not supported. Give a .txt, .md, .html, .docx or .pdf.`
    );
  const start = latin(bytes, 1024);
  const expected = SIGNS[format];
  if (bytes.length && (expected ? !expected.test(start) : foreign.test(start)))
    throw new ReadError(
      file,
      "format",
      `内容与后缀“${ending}”不符。请改正后缀；旧版 .doc、.rtf 或压缩包请另存为 .docx。`,
      `its content is not what "${ending}" says. Rename it; save an old .doc, an .rtf or an archive as .docx.`
    );
  return format === "text" && htmlStart.test(start) ? "html" : format;
}

const LABELS: readonly [RegExp, string][] = [
  [/^(?:gb2312|gbk|gb18030|gb_2312-80|x-gbk)$/i, "gb18030"],
  [/^(?:big5|big5-hkscs|x-x-big5)$/i, "big5"]
];

/** The encoding that an HTML page declares, where it is one that only a declaration can tell; else null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const label = metaCharset.exec(latin(bytes, 4096))?.[1] ?? "";
  return LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}
