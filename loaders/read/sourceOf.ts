import type {Source} from "../types.ts";
import {stemOf} from "./fileName.ts";
import type {Content} from "./formats/format.ts";
import {checkedFormat} from "./formats/formats.ts";
import {defaultLimits, type Limits} from "./limits.ts";
import {ReadError} from "./readError.ts";

/**
 * A report from the bytes of a file; `file` is the name by which they are known, with the ending that tells their format. Decoded without
 * loss and otherwise as it is. Throws a `ReadError` that names file, reason and remedy for whatever cannot be read in whole.
 */
export async function sourceOf(
  bytes: Uint8Array,
  file: string,
  report = stemOf(file),
  limits: Limits = defaultLimits
): Promise<Source> {
  const format = checkedFormat(bytes, file);
  const read = await format.read(bytes, file, limits);
  checkLength(read, file, limits);
  if (!/[^\s\ufeff]/.test(read.text))
    throw new ReadError(file, "empty", "文件是空的。请提供有正文的文件。", "it is empty. Give a file with text in it.");
  return {
    report,
    file,
    sha256: await sha256(bytes),
    bytes: bytes.length,
    format: format.name,
    ...read
  };
}

function checkLength({text, markup}: Content, file: string, {characters}: Limits): void {
  const length = markup.reduce((sum, {start, end, is}) => sum - (end - start) + is.length, text.length);
  if (length > characters)
    throw new ReadError(
      file,
      "limits",
      `正文有 ${length} 字，超过 ${characters} 字的上限，不是一份报告。请拆分文件。`,
      `its text of ${length} characters is over the limit of ${characters}: more than a report. Split the file.`
    );
}

/** In hexadecimal digits; "" where the platform makes none: browsers have it only in pages that came over HTTPS or from the machine itself. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle?.digest("SHA-256", bytes as BufferSource);
  return digest ? Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("") : "";
}
