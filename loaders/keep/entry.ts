import {crc32} from "node:zlib";

/** An entry of the cache: bytes by their names, so that one part can be read without the others. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The place of each part behind the head, and its checksum (CRC-32). */
type Places = Readonly<Record<string, readonly [start: number, length: number, checksum: number]>>;

/** Bytes before the places: their length and their checksum. */
const HEAD = 8;

/** The entry as bytes: head, places as JSON, parts. */
export function written(parts: Parts): Uint8Array {
  const places: Record<string, Places[string]> = {};
  let start = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    places[name] = [start, bytes.length, crc32(bytes)];
    start += bytes.length;
  }
  const described = Buffer.from(JSON.stringify(places));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(described.length, 0);
  head.writeUInt32LE(crc32(described), 4);
  return Buffer.concat([head, described, ...Object.values(parts)]);
}

/** Some parts of an entry; `read` gives bytes of it from a place on. Null where the entry is damaged or lacks one of them. */
export function findParts(read: (start: number, length: number) => Uint8Array, names: readonly string[]): Parts | null {
  const head = Buffer.from(read(0, HEAD));
  if (head.length < HEAD) return null;
  const length = head.readUInt32LE(0);
  const described = read(HEAD, length);
  if (described.length < length || crc32(described) !== head.readUInt32LE(4)) return null;
  const places = JSON.parse(Buffer.from(described).toString()) as Places;
  const parts: Record<string, Uint8Array> = {};
  for (const name of names) {
    const stretch = places[name];
    if (!stretch) return null;
    const [start, size, checksum] = stretch;
    const bytes = read(HEAD + length + start, size);
    if (bytes.length !== size || crc32(bytes) !== checksum) return null;
    parts[name] = bytes;
  }
  return parts;
}
