const STEP = 512;

/** Bytes and UTF-16 code units of the character at a position of the file. */
type Stride = (bytes: Uint8Array, at: number) => readonly [bytes: number, units: number];

const oneByte = [1, 1] as const;
const twoBytes = [2, 1] as const;
const fourBytes = [4, 2] as const;

const strides: Readonly<Record<string, Stride>> = {
  "utf-8": (bytes, at) => {
    const lead = bytes[at]!;
    return lead < 0x80 ? oneByte : lead < 0xe0 ? twoBytes : lead < 0xf0 ? [3, 1] : fourBytes;
  },
  gb18030: (bytes, at) => {
    if (bytes[at]! <= 0x80) return oneByte;
    if (bytes[at + 1]! >= 0x40) return twoBytes;
    return bytes[at]! >= 0x90 && bytes[at] !== 0xff ? fourBytes : [4, 1];
  },
  big5: (bytes, at) => (bytes[at]! <= 0x80 ? oneByte : bigFive(bytes[at]!, bytes[at + 1]!))
};

let bigFiveUnits: Uint8Array | null = null;

/** Some codes of Big5-HKSCS stand for two code units. */
function bigFive(lead: number, trail: number): readonly [number, number] {
  if (!bigFiveUnits) {
    bigFiveUnits = new Uint8Array(0x8000);
    const decoder = new TextDecoder("big5");
    for (let a = 0x81; a <= 0xfe; a++)
      for (let b = 0x40; b <= 0xfe; b++)
        bigFiveUnits[(a & 0x7f) * 256 + b] = decoder.decode(Uint8Array.of(a, b)).length;
  }
  return bigFiveUnits[(lead & 0x7f) * 256 + trail] === 2 ? [2, 2] : twoBytes;
}

/**
 * A function from an offset in the decoded text (UTF-16 code units) to the offset in the file (bytes). An offset within a
 * surrogate pair gives its first byte. The index is made at the first question; each answer walks over 512 code units at most.
 */
export function byteIndex(bytes: Uint8Array, encoding: string): (offset: number) => number {
  if (encoding.startsWith("utf-16")) return (offset) => Math.min(2 * offset, bytes.length);
  const stride = strides[encoding]!;
  let index: {units: number; at: number}[] | null = null;
  return (offset) => {
    index ??= places(bytes, stride);
    const block = Math.min(Math.floor(offset / STEP), index.length - 1);
    let {units, at} = index[block]!.units <= offset ? index[block]! : index[block - 1]!;
    while (at < bytes.length) {
      const [length, width] = stride(bytes, at);
      if (units + width > offset) break;
      at += length;
      units += width;
    }
    return at;
  };
}

/** The first character at or after every 512th code unit. */
function places(bytes: Uint8Array, stride: Stride): {units: number; at: number}[] {
  const steps = [];
  let units = 0;
  for (let at = 0; at < bytes.length; ) {
    if (units >= steps.length * STEP) steps.push({units, at});
    const [length, width] = stride(bytes, at);
    at += length;
    units += width;
  }
  return steps.length ? steps : [{units: 0, at: 0}];
}
