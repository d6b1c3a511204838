import {findUtf8} from "./utf8.ts";

/** The extra field in which Info-ZIP writes a name in UTF-8 beside one in a local encoding. */
const UNICODE_PATH = 0x7075;
/** Version and checksum stand before the name in it. */
const PREFIX = 5;

/**
 * The name of a ZIP entry. Chinese Windows writes GBK and sets no flag, other programs write UTF-8 without setting one: bytes that are
 * UTF-8 are taken for it, else for GB18030. A backslash parts folders as well.
 */
export function entryName(bytes: Uint8Array, extra: Uint8Array): string {
  const name = unicodePath(extra) ?? bytes;
  return (findUtf8(name) ?? new TextDecoder("gb18030").decode(name)).replaceAll("\\", "/");
}

function unicodePath(extra: Uint8Array): Uint8Array | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === UNICODE_PATH && end <= extra.length) return extra.subarray(at + 4 + PREFIX, end);
  }
  return null;
}
