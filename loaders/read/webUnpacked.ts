import {Inflate} from "fflate";

/** So much is handed over at once: DEFLATE makes a thousand times as much of it at most, and then it is counted. */
const PIECE = 4096;

class OverLimit extends RangeError {}

/** `read/unpacked.ts` without Node. */
export function inflated(data: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length > limit) throw new OverLimit();
    parts.push(part);
  });
  for (let at = 0; at < data.length; at += PIECE) stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  const whole = new Uint8Array(length);
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

export const isOverLimit = (error: unknown): boolean => error instanceof OverLimit;

const POLYNOMIAL = 0xedb88320;
let remainders: Int32Array | null = null;

/** By the table of remainders (ISO 3309). */
export function checksum(bytes: Uint8Array): number {
  remainders ??= Int32Array.from({length: 256}, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
    return remainder;
  });
  let sum = -1;
  for (const byte of bytes) sum = remainders[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
