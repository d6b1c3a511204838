import {ReadError} from "../readError.ts";
import type {Format} from "./format.ts";

/** A picture of one printed page. */
export const image = {
  name: "image",
  zh: "图片",
  en: "Picture",
  extensions: [".png", ".jpg", ".jpeg"],
  signature: (head) => /^(?:\x89PNG\r\n\x1a\n|\xff\xd8\xff)/.test(head),
  async read(bytes, file) {
    const {scannedImage} = await import("../ocr/scannedText.ts");
    return scannedImage(bytes, pixelsOf(bytes, file), file);
  }
} as const satisfies Format;

/** Width times height, as the head of the picture says: a small file may unpack to gigabytes. */
function pixelsOf(bytes: Uint8Array, file: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes[0] === 0x89;
  const pixels = isPng ? (bytes.length < 24 ? null : view.getUint32(16) * view.getUint32(20)) : jpegPixels(view);
  if (pixels) return pixels;
  throw new ReadError(
    file,
    "container",
    "图片没有尺寸，可能已损坏。请用看图软件打开并另存。",
    "the picture does not say its size and may be damaged. Open it in a viewer and save a copy."
  );
}

/** The size in the first frame of a JPEG: segments are walked by their lengths. Null where there is none. */
function jpegPixels(view: DataView): number | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
