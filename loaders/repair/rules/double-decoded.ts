import type {Edit, Span} from "../../types.ts";
import {classCodes, gb2312, isOf} from "../characterClasses.ts";
import {gbkCode} from "../gbk.ts";
import type {Rule} from "../rule.ts";

/** Windows-1252 from 0x80 to 0x9f. (Node 20 decodes these as Latin-1, whatever label it is given.) */
const c1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const cp1252 = new Map(
  [...c1, ...Array.from({length: 96}, (_, i) => String.fromCharCode(0xa0 + i))].map((char, i) => [char, 0x80 + i])
);
// Other programs leave these bytes as the control characters that they are in Latin-1.
for (let byte = 0x80; byte < 0xa0; byte++) cp1252.set(String.fromCharCode(byte), byte);
const chars = (from: number, to: number) =>
  `[${[...cp1252]
    .filter(([, byte]) => byte >= from && byte <= to)
    .map(([char]) => char)
    .join("")}]`;
const more = chars(0x80, 0xbf);
/** UTF-8 sequences, or four or more bytes of GB 2312, each byte read as a Windows-1252 character. */
const latin = new RegExp(`(?:[\u00e3-\u00ef]${more}{2})+|[\u00a1-\u00fe]{4,}`, "g");
/** UTF-8 read as GBK: 法治 is 娉曟不. Runs of two-byte characters in which some are rare. */
const wide = /[\u00b7\u0391-\u0451\u2010-\u9fff\ue000-\uf8ff\ufe30-\uffee]/;
const replaced = /(?:锟斤拷)+/g;

const utf8 = new TextDecoder("utf-8", {fatal: true});
const gb18030 = new TextDecoder("gb18030", {fatal: true});

/** Text that was decoded by the wrong table and saved so: æ³•æ²», ·¨ÖÎ, 娉曟不 are all 法治. Restored where the bytes tell; 锟斤拷 stands for characters that are lost. */
export const doubleDecoded = {
  name: "double-decoded",
  zh: "二次误码",
  en: "Decoded twice",
  explanationZh: "文字用错编码表读过一遍再存盘；反解后是通顺的中文才修复。",
  explanationEn:
    "Text once read with the wrong code table and saved so; mended only where the bytes behind it are plain Chinese.",
  knownBy: "the bytes behind `æ³•`, `·¨ÖÎ`, `娉曟不` are strict UTF-8 or GB 2312 for Chinese",
  needs: classCodes.latin1 | classCodes.rareHan,
  run: (text) => {
    const edits: Edit[] = [];
    const add = (start: number, end: number, is: string) => edits.push({start, end, is});
    for (const {index, 0: all} of text.matchAll(latin)) {
      const bytes = Uint8Array.from(all, (char) => cp1252.get(char)!);
      const [is, other] = [findDecoded(utf8, bytes), findDecoded(gb18030, bytes)];
      if (is && chinese.test(is)) add(index, index + all.length, is);
      else if (!is && other && usual(other)) add(index, index + all.length, other);
    }
    for (const {index, 0: all} of text.matchAll(replaced))
      add(index, index + all.length, "\ufffd".repeat((all.length / 3) * 2));
    for (const {start, end} of rareRuns(text)) misread(text.slice(start, end), start, text[end], add);
    return edits.sort((a, b) => a.start - b.start);
  }
} as const satisfies Rule;

function findDecoded(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

const usual = (text: string) => Array.from(text).every((char) => gb2312.has(char));
const chinese = /^[\p{Script=Han}\u2010-\u2026\u3000-\u303f\uff01-\uff5e·×]+$/u;

function hasRare(run: string): boolean {
  for (let i = 0; i < run.length; i++) if (isOf(classCodes.rareHan, run.charCodeAt(i))) return true;
  return false;
}

/** Runs of two-byte characters that hold a rare one. */
function rareRuns(text: string): Span[] {
  const runs: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isOf(classCodes.rareHan, text.charCodeAt(i))) continue;
    const least = runs.at(-1)?.end ?? 0;
    let start = i;
    while (start > least && wide.test(text[start - 1]!)) start--;
    while (i < text.length && wide.test(text[i]!)) i++;
    runs.push({start, end: i});
  }
  return runs;
}

/**
 * Stretches of a run whose GBK bytes are UTF-8 for two or more usual characters, one of them misread as a rare one.
 * A last character of which a byte was taken for `?` is lost.
 */
function misread(
  run: string,
  at: number,
  next: string | undefined,
  add: (start: number, end: number, is: string) => void
): void {
  const codes = Array.from(run, (char) => gbkCode(char) ?? 0);
  const bytes = Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 0xff]));
  for (let i = 0; i < codes.length; ) {
    let end = 2 * i;
    while (isSequence(bytes, end)) end += 3;
    const after = Math.max(i + 1, Math.ceil(end / 2));
    const is = end >= 2 * i + 6 ? findDecoded(utf8, bytes.subarray(2 * i, end)) : null;
    if (is && usual(is) && hasRare(run.slice(i, after))) {
      const odd = end % 2 ? bytes[end]! : 0;
      const cut =
        end % 2 === 0 && after === codes.length - 1 && next === "?" && bytes[end]! >= 0xe3 && bytes[end]! <= 0xef;
      const lost = cut || odd >= 0x80 ? "\ufffd" : odd ? String.fromCharCode(odd) : "";
      add(at + i, at + after + (cut ? 2 : 0), is + lost);
    }
    i = after;
  }
}

const isSequence = (bytes: Uint8Array, at: number) =>
  bytes[at]! >= 0xe3 && bytes[at]! <= 0xef && (bytes[at + 1]! & 0xc0) === 0x80 && (bytes[at + 2]! & 0xc0) === 0x80;
