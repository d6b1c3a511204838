import {constants} from "node:fs";
import {open} from "node:fs/promises";
import {basename, extname} from "node:path";
import type {Source} from "../types.ts";
import {defaultLimits, type Limits} from "./limits.ts";
import {ReadError} from "./readError.ts";
import {sourceOf} from "./sourceOf.ts";

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
