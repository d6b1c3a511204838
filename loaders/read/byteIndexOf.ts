import {readFileSync} from "node:fs";
import {byteIndex} from "./byteIndex.ts";

/** `Source.byteAt` for a file that was read before: it is opened again at the first question. */
export function byteIndexOf(file: string, encoding: string): (offset: number) => number | null {
  if (!encoding) return () => null;
  let at: ((offset: number) => number) | null = null;
  return (offset) => {
    at ??= byteIndex(readFileSync(file), encoding);
    return at(offset);
  };
}
