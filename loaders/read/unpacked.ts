import {crc32, inflateRawSync} from "node:zlib";

/** Data of DEFLATE (RFC 1951) unpacked. Throws where they are broken, and an error for which `isOverLimit` holds where they are more than `limit` bytes. */
export const inflated = (data: Uint8Array, limit: number): Uint8Array =>
  inflateRawSync(data, {maxOutputLength: Math.max(limit, 1)});

/** Whether unpacking stopped at its limit. */
export const isOverLimit = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";

/** The checksum of ZIP entries, CRC-32. */
export const checksum = (bytes: Uint8Array): number => crc32(bytes);
