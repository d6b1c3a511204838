/** So many characters go to one call. */
const PIECE = 8192;

/** Bytes as a string, each as the character of its number: patterns may then be looked for in any file. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

/** The bytes of such a string. */
export const bytesOfLatin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
