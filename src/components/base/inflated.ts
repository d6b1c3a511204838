/** Bytes as they were before compression. */

/** `deflate` is that of RFC 1950. Rejects where bytes are damaged. */
export const inflated = async (bytes: BlobPart, format: "deflate" | "gzip"): Promise<Blob> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format))).blob();
