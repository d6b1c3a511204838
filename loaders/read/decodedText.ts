import {byteIndex} from "./byteIndex.ts";
import {decoded} from "./encoding.ts";
import type {Content} from "./formats/format.ts";

/**
 * The decoded text of a file that is text throughout, with the way from its characters to bytes. `declared`: the encoding that the
 * file itself names. Throws a `ReadError` where a byte cannot be decoded.
 */
export function decodedText(bytes: Uint8Array, file: string, declared: string | null = null): Omit<Content, "markup"> {
  const {encoding, text, findings} = decoded(bytes, file, declared);
  return {encoding, text, findings, byteAt: byteIndex(bytes, encoding)};
}
