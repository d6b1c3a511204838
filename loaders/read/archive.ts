import {crc32, inflateRawSync} from "node:zlib";
import {ReadError} from "./readError.ts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The parts of a ZIP archive whose name `wanted` accepts, unpacked and checked against their checksums.
 * Throws a `ReadError` if the archive is broken, encrypted, or unpacks to more than `limit` bytes: what it declares is
 * not believed, unpacking stops at the limit.
 */
export function archiveParts(
  bytes: Uint8Array,
  file: string,
  limit: number,
  wanted: (name: string) => boolean
): Record<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Record<string, Uint8Array> = {};
  let left = limit;
  try {
    for (
      let at = view.getUint32(endRecord(view) + 16, true), n = view.getUint16(endRecord(view) + 10, true);
      n > 0;
      n--
    ) {
      if (view.getUint32(at, true) !== ENTRY) throw new RangeError("directory");
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      if (wanted(name)) {
        parts[name] = part(bytes, view, at, left);
        left -= parts[name]!.length;
      }
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(file, limit) : broken(file);
  }
  return parts;
}

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new RangeError("no end record");
}

function part(bytes: Uint8Array, view: DataView, entry: number, left: number): Uint8Array {
  const [flags, method] = [view.getUint16(entry + 8, true), view.getUint16(entry + 10, true)];
  const [sum, packed] = [view.getUint32(entry + 16, true), view.getUint32(entry + 20, true)];
  const local = view.getUint32(entry + 42, true);
  if (flags & 1 || view.getUint32(local, true) !== LOCAL) throw new RangeError("encrypted or misplaced");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed || (method !== 0 && method !== 8)) throw new RangeError("cut short");
  const whole = method === 0 ? data : inflateRawSync(data, {maxOutputLength: Math.max(left, 1)});
  if (crc32(whole) !== sum) throw new RangeError("checksum");
  return whole;
}

const broken = (file: string) =>
  new ReadError(
    file,
    "container",
    "压缩包损坏、不完整或已加密，读入会丢字。请用 Word 重新另存为 .docx。",
    "the archive is broken, cut short or encrypted, and reading on would lose characters. Save it again as .docx."
  );

const tooLarge = (file: string, limit: number) =>
  new ReadError(
    file,
    "limits",
    `解压后超过 ${limit} 字节的上限。请删去图片等附件，或调高上限 unpacked。`,
    `it unpacks to more than the limit of ${limit} bytes. Take attachments out, or raise the limit "unpacked".`
  );
