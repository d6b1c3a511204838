/** What a character can do to a sentence; a character not named here does nothing (0). */
export const OPENS = 1;
export const CLOSES = 2;
export const TOGGLES = 3;
export const ENDS = 4;
export const PARTS = 5;
export const DOTS = 6;
export const STOP = 7;
export const BLANK = 8;

/** Role of each UTF-16 code unit: one look-up a character keeps the scan linear and fast. */
export const roleOf = new Uint8Array(65536);
/** Kind of bracket, the same for its opening and its closing mark; typists mix widths, so those share a kind. */
export const bracketOf = new Uint8Array(65536);

for (const [kind, [open, close]] of [
  ["“", "”"],
  ["‘", "’"],
  ["《", "》"],
  ["〈", "〉"],
  ["（(", "）)"],
  ["〔[［", "〕]］"],
  ["【", "】"],
  ["「", "」"],
  ["『", "』"]
].entries()) {
  for (const mark of open!) {
    roleOf[mark.charCodeAt(0)] = OPENS;
    bracketOf[mark.charCodeAt(0)] = kind + 1;
  }
  for (const mark of close!) {
    roleOf[mark.charCodeAt(0)] = CLOSES;
    bracketOf[mark.charCodeAt(0)] = kind + 1;
  }
}
roleOf['"'.charCodeAt(0)] = TOGGLES;
bracketOf['"'.charCodeAt(0)] = 255;
for (const mark of "。！？!?") roleOf[mark.charCodeAt(0)] = ENDS;
for (const mark of "，,；;：:") roleOf[mark.charCodeAt(0)] = PARTS;
roleOf["…".charCodeAt(0)] = DOTS;
for (const mark of ".．") roleOf[mark.charCodeAt(0)] = STOP;

// White space of one line, with the exotic kinds that word processors leave.
for (const code of [9, 13, 32, 0xa0, 0x202f, 0x3000, 0xfeff]) roleOf[code] = BLANK;
for (let code = 0x2000; code <= 0x200f; code++) roleOf[code] = BLANK;

export const isBlank = (code: number) => roleOf[code] === BLANK;
export const isDigit = (code: number) => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
export const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
