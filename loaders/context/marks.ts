import {signs} from "../lexis/signs.ts";

/** The role of a sign among the words around it; a character not named here does nothing (0). */
export const OPENS = 1;
export const CLOSES = 2;
export const TOGGLES = 3;
/** Ends a sentence. */
export const ENDS = 4;
/** Parts two clauses. */
export const PARTS = 5;
export const DOTS = 6;
export const STOP = 7;
export const BLANK = 8;
/** Parts two lines, or two cells of a table. */
export const BREAKS = 9;
/** 、 */
const LISTS = 10;

/** Role of each UTF-16 code unit: one look-up a character keeps every scan linear and fast. */
export const roleOf = new Uint8Array(65536);
/** Kind of bracket, the same for its opening and its closing mark; typists mix widths, so those share a kind. */
export const bracketOf = new Uint8Array(65536);
/** Kinds from this one on are brackets, which set words apart; those below are quotation marks and 《》, which do not. */
const FIRST_BRACKET = 8;

for (const [kind, [open, close]] of [
  ["“", "”"],
  ["‘", "’"],
  ["《", "》"],
  ["〈", "〉"],
  ["「", "」"],
  ["『", "』"],
  ["（(", "）)"],
  ["〔[［", "〕]］"],
  ["【", "】"]
].entries()) {
  for (const mark of open!) {
    roleOf[mark.charCodeAt(0)] = OPENS;
    bracketOf[mark.charCodeAt(0)] = kind + 2;
  }
  for (const mark of close!) {
    roleOf[mark.charCodeAt(0)] = CLOSES;
    bracketOf[mark.charCodeAt(0)] = kind + 2;
  }
}
roleOf['"'.charCodeAt(0)] = TOGGLES;
bracketOf['"'.charCodeAt(0)] = 1;
for (const [role, marks] of [
  [ENDS, signs.end],
  [PARTS, signs.comma + signs.semicolon + signs.colon],
  [DOTS, "…"],
  [STOP, ".．"],
  [BREAKS, "\n|"],
  [LISTS, signs.enumeration]
] as const)
  for (const mark of marks) roleOf[mark.charCodeAt(0)] = role;

// White space of one line, with the exotic kinds that word processors leave.
for (const code of [9, 13, 32, 0xa0, 0x202f, 0x3000, 0xfeff]) roleOf[code] = BLANK;
for (let code = 0x2000; code <= 0x200f; code++) roleOf[code] = BLANK;

export const isBlank = (code: number) => roleOf[code] === BLANK;
export const isDigit = (code: number) => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
export const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
/** Whether a code unit is a mark between clauses, sentences, cells or members of a list, or a blank. */
export const isMark = (code: number) => {
  const role = roleOf[code]!;
  return role >= ENDS && role !== DOTS && role !== STOP;
};
/** Whether nothing more belongs to the words that end at `at`: the text ends, or a mark, an end of line or a closing bracket stands there. */
export const endsPhrase = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return at >= text.length || (isMark(code) && !isBlank(code)) || (isRound(code) && roleOf[code] === CLOSES);
};
/** Whether a code unit opens or closes a title (《》). */
export const isTitleMark = (code: number) => code === 0x300a || code === 0x300b;
/** Whether a code unit is a bracket, opening or closing; quotation marks and 《》 are none. */
export const isBracket = (code: number) => bracketOf[code]! >= FIRST_BRACKET;
/** Whether a code unit opens or closes a remark in round brackets. */
export const isRound = (code: number) => bracketOf[code] === FIRST_BRACKET;
export const isColon = (code: number) => code === 0xff1a || code === 0x3a;
export const isComma = (code: number) => code === 0xff0c || code === 0x2c;

/** 12,345, 10:30 and 3:1: a mark between digits; a comma only where exactly three digits follow it. */
function isInsideNumber(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return false;
  const mark = text.charCodeAt(at);
  if (isColon(mark)) return true;
  return (
    isComma(mark) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  );
}

/** Whether the sign at `at` ends a clause: ，；： and their like, the end of a sentence, a line or a cell, but no mark of a number. */
export function endsClause(text: string, at: number): boolean {
  const role = roleOf[text.charCodeAt(at)]!;
  return role === ENDS || role === BREAKS || (role === PARTS && !isInsideNumber(text, at));
}
