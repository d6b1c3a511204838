import {fullWidth, regex} from "../lexis/signs.ts";
import {gbkCode} from "./gbk.ts";

const pinyin = "[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}";
const reading = new RegExp(`(${pinyin})[)）]`, "y");
const inserted = new RegExp(`[(（]${pinyin}[)）]`, "y");
const tag = /\/[a-z]{1,6}>/y;
/** The place at which the text was split, whatever bytes made up the sign. It may have been made narrow since. */
const split = regex()`[${fullWidth.phrase}!,:;]`;
const LONGEST = 80;

/**
 * A stretch of GBK text that was read out of step: a lost byte, characters each made of the halves of two neighbours, and
 * what brought the reader back into step.
 */
export interface OutOfStep {
  readonly end: number;
  /** The character before it. */
  readonly before: string;
  /** The reading behind the lost byte: of the phantom that this makes with the byte before it. */
  readonly reading: string | null;
  /** The bytes between, of the characters as they were read. */
  readonly bytes: readonly number[];
  /** The evidence for the last byte: itself, the reading of its character, or nothing. */
  readonly last: number | string | null;
  /** How many characters a quotation has been open for in its line; 0 where none is. */
  readonly quoted: number;
  /** An ASCII character that followed and was taken for the second byte of another. */
  readonly tail: string;
}

/** The stretch that begins with the `?` at `at`; null where what follows does not look like one. */
export function findOutOfStep(text: string, at: number): OutOfStep | null {
  const first = matched(reading, text, at + 1);
  if (first === null && !split.test(text[at + 1] ?? "")) return null;
  let i = at + 1 + (first?.[0].length ?? 0);
  const bytes: number[] = [];
  const from = i;
  const run = (end: number, last: OutOfStep["last"], tail = "") => ({
    ...{end, before: charBefore(text, at), reading: first?.[1] ?? null, bytes, last, quoted: quoted(text, at), tail}
  });
  for (; i - from < LONGEST; i++) {
    const char = text[i] ?? "";
    if (char === "?" && i > from) {
      const last = matched(reading, text, i + 1);
      return run(i + 1 + (last ?? matched(tag, text, i + 1) ?? [""])[0].length, last?.[1] ?? null);
    }
    if (char === "?" && first) {
      const last = matched(reading, text, i + 1);
      return last && run(i + 1 + last[0].length, last[1]!);
    }
    if (/[@-~]/.test(char)) return run(i + 1, char.charCodeAt(0));
    const code = gbkCode(i === from && !first && char < "\u0080" ? wide(char) : char);
    if (code === undefined) return null;
    bytes.push(code >> 8);
    // No second half below 0x80 can be the first of another: here the reader was in step again.
    if ((code & 0xff) < 0x80) {
      const last = bytes.pop()!;
      i++;
      return bytes.length ? run(i, last, String.fromCharCode(code & 0xff)) : null;
    }
    bytes.push(code & 0xff);
    i += matched(inserted, text, i + 1)?.[0].length ?? 0;
  }
  return null;
}

const wide = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function quoted(text: string, at: number): number {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
  const open = line.lastIndexOf("“");
  return open > line.lastIndexOf("”") ? line.length - open : 0;
}

/** The character before `at`, its reading passed over. */
function charBefore(text: string, at: number): string {
  const bracket = /[)）]/.test(text[at - 1] ?? "")
    ? Math.max(text.lastIndexOf("(", at), text.lastIndexOf("（", at))
    : -1;
  return text[(bracket > at - 10 ? bracket : at) - 1] ?? "\n";
}
