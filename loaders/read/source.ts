import {createHash} from "node:crypto";
import {constants} from "node:fs";
import {open} from "node:fs/promises";
import {basename, extname} from "node:path";
import type {Source} from "../types.ts";
import type {Content} from "./formats/format.ts";
import {checkedFormat} from "./formats/formats.ts";
import {defaultLimits, type Limits} from "./limits.ts";
import {ReadError} from "./readError.ts";

/**
 * Reads one report file of a format in `formats/formats.ts`. Decoded without loss and otherwise as it is; what takes markup
 * away is in `markup`. Throws a `ReadError` that names file, reason and remedy for whatever cannot be read in whole.
 */
export async function source(
  file: string,
  report = basename(file, extname(file)),
  limits: Limits = defaultLimits
): Promise<Source> {
  return sourceOf(await fileBytes(file, limits), file, report, limits);
}

/** The same of bytes that are in memory; `file` is the name by which they are known, with the ending that tells their format. */
export async function sourceOf(
  bytes: Uint8Array,
  file: string,
  report = basename(file, extname(file)),
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
    sha256: createHash("sha256").update(bytes).digest("hex"),
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

/** The bytes of a file. Throws a `ReadError` where it cannot be opened, is no file, or is larger than `limits` allow. */
export async function fileBytes(file: string, limits: Limits = defaultLimits): Promise<Buffer> {
  // A pipe without a writer would be waited for without an end.
  const opened = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(
    (error: NodeJS.ErrnoException) => {
      throw new ReadError(
        file,
        "missing",
        `无法打开（${error.code}）。请检查文件名和权限。`,
        `it cannot be opened (${error.code}). Check its name and permissions.`
      );
    }
  );
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
