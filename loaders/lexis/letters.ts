/** A text without its punctuation and spaces: what stays the same when a passage is copied and set anew. */
export interface Letters {
  /** Code units of the letters and digits, in reading order. */
  readonly codes: Uint16Array;
  /** The place of each of them in the text. */
  readonly at: Uint32Array;
}

const isLetter = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++)
  if (/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(String.fromCharCode(code))) isLetter[code] = 1;

/** The letters and digits of a text and where they stand. */
export function letters(text: string): Letters {
  const codes = new Uint16Array(text.length);
  const at = new Uint32Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isLetter[code] === 0) continue;
    codes[length] = code;
    at[length++] = index;
  }
  return {codes: codes.slice(0, length), at: at.slice(0, length)};
}
