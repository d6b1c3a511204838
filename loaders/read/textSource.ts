import {createHash} from "node:crypto";
import type {Source} from "../types.ts";
import {byteIndex} from "./byteIndex.ts";

/** A text as a report of its own, as if it had been read from a file in UTF-8. */
export function textSource(text: string, report = "text"): Source {
  const bytes = Buffer.from(text);
  return {
    report,
    file: `${report}.txt`,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    format: "text",
    encoding: "utf-8",
    text,
    markup: [],
    findings: [],
    byteAt: byteIndex(bytes, "utf-8")
  };
}
