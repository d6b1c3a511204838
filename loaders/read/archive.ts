import {entryName} from "./entryName.ts";
import {ReadError} from "./readError.ts";
import {checksum, inflated, isOverLimit} from "./unpacked.ts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** A file within a ZIP archive. */
interface ArchiveEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  /** The bytes, unpacked and checked against their checksum. Throws a `RangeError` if they are broken, encrypted or more than `limit`. */
  unpack(limit: number): Uint8Array;
}

/**
 * The entries of a ZIP archive in the order of its directory; none is unpacked. Throws a `RangeError` where there is no directory that
 * can be read.
 */
export function archiveEntries(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ArchiveEntry[] = [];
  const end = endRecord(view);
  for (let at = view.getUint32(end + 16, true), n = view.getUint16(end + 10, true); n > 0; n--) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError("directory");
    const entry = at;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = entryName(bytes.subarray(at + 46, nameEnd), bytes.subarray(nameEnd, extraEnd));
    entries.push({
      name,
      isFolder: name.endsWith("/"),
      isEncrypted: (view.getUint16(entry + 8, true) & 1) === 1,
      unpack: (limit) => part(bytes, view, entry, limit)
    });
    at = extraEnd + view.getUint16(entry + 32, true);
  }
  return entries;
}

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
  const parts: Record<string, Uint8Array> = {};
  let left = limit;
  try {
    for (const {name, unpack} of archiveEntries(bytes))
      if (wanted(name)) {
        parts[name] = unpack(left);
        left -= parts[name].length;
      }
  } catch (error) {
    throw isOverLimit(error) ? tooLarge(file, limit) : broken(file);
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
  const whole = method === 0 ? data : inflated(data, left);
  if (checksum(whole) !== sum) throw new RangeError("checksum");
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
