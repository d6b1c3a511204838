import {analyse} from "chardet";
import type {Finding} from "../types.ts";
import {notice} from "./notices.ts";
import {plausibility} from "./plausibility.ts";
import {ReadError} from "./readError.ts";
import {findUtf8} from "./utf8.ts";

/** Text and the encoding it was in; `doubt` where another reading is nearly as likely. */
interface Decoded {
  readonly encoding: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const byteOrderMarks: readonly [string, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]]
];

/** Below this plausibility no reading is taken; between this and `SURE`, or with a rival within `MARGIN`, it is taken with a finding. */
const POSSIBLE = 0.6;
const SURE = 0.9;
const MARGIN = 0.15;

/**
 * Decodes without loss, or throws a `ReadError` with the byte position. A byte order mark decides, then strict UTF-8,
 * then what the file declares (HTML), then whichever of GB18030, Big5 and UTF-16 gives the more plausible Chinese.
 */
export function decoded(bytes: Uint8Array, file: string, declared: string | null = null): Decoded {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return {encoding: marked[0], text: strict(bytes, marked[0], file), findings: []};
  const nul = bytes.indexOf(0);
  if (nul < 0) {
    const text = findText(bytes, "utf-8");
    if (text !== null) return {encoding: "utf-8", text, findings: []};
    if (isDamagedUtf8(bytes)) return {encoding: "utf-8", text: strict(bytes, "utf-8", file), findings: []};
  }
  const candidates = nul < 0 ? ["gb18030", "big5", "utf-16le", "utf-16be"] : ["utf-16le", "utf-16be"];
  const readings = candidates
    .flatMap((encoding) => {
      const text = findText(bytes, encoding);
      return text === null ? [] : [{encoding, text, score: plausibility(text)}];
    })
    .sort((a, b) => b.score - a.score);
  const [best, rival] = readings;
  if (!best || best.score < POSSIBLE) throw unknown(bytes, nul, file);
  const chosen = readings.find(({encoding, score}) => encoding === declared && score >= SURE) ?? best;
  const doubtful = chosen.score < SURE || (chosen === best && rival && best.score - rival.score < MARGIN);
  return {...chosen, findings: doubtful ? [doubt(chosen.encoding, rival?.encoding ?? guess(bytes))] : []};
}

function findText(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === "utf-8") return findUtf8(bytes);
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return null;
  }
}

function strict(bytes: Uint8Array, encoding: string, file: string): string {
  const text = findText(bytes, encoding);
  if (text !== null) return text;
  const at = firstInvalid(bytes, encoding);
  throw new ReadError(
    file,
    "encoding",
    `文件是 ${encoding} 编码，但第 ${at} 字节（从 0 数起）起有无法解码的字节，读入会丢字。请用原文件替换，或改正该处后再试。`,
    `it is ${encoding}, but the bytes from ${at} (counted from 0) cannot be decoded, and reading on would lose characters. Replace it by the original file or mend that place.`
  );
}

/** Position of the first byte that no character of `encoding` begins with or goes on with; the length, if the file only ends too early. */
function firstInvalid(bytes: Uint8Array, encoding: string): number {
  let valid = 0;
  let end = bytes.length + 1;
  while (valid + 1 < end) {
    const middle = (valid + end) >> 1;
    try {
      new TextDecoder(encoding, {fatal: true}).decode(bytes.subarray(0, middle), {stream: middle <= bytes.length});
      valid = middle;
    } catch {
      end = middle;
    }
  }
  return Math.min(valid, bytes.length);
}

/** Whether the bytes are UTF-8 but for a few: its sequences are far too regular to come about by chance. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    let size = 1;
    while (size < length && (bytes[i + size]! & 0xc0) === 0x80) size++;
    if (length > 1 && size === length) good++;
    else if (length !== 1) bad++;
    i += size;
  }
  return good > 4 * bad;
}

const guess = (bytes: Uint8Array) => analyse(bytes.subarray(0, 20_000))[0]?.name.toLowerCase() ?? "unknown";

function unknown(bytes: Uint8Array, nul: number, file: string): ReadError {
  if (nul >= 0)
    return new ReadError(
      file,
      "binary",
      `第 ${nul} 字节（从 0 数起）是 0，这不是文本文件。请提供 .txt .md .html .docx 或 .pdf。`,
      `byte ${nul} (counted from 0) is zero: this is no text. Give a .txt, .md, .html, .docx or .pdf.`
    );
  const at = firstInvalid(bytes, "utf-8");
  const seems = guess(bytes);
  return new ReadError(
    file,
    "encoding",
    `编码无法识别：既不是 UTF-8（第 ${at} 字节起不合），按 GB18030、Big5、UTF-16 读也不像中文（疑似 ${seems}）。请转存为 UTF-8 后再试。`,
    `unknown encoding: no UTF-8 (from byte ${at} on), and no plausible Chinese as GB18030, Big5 or UTF-16 (it may be ${seems}). Save it as UTF-8.`
  );
}

const doubt = (encoding: string, rival: string): Finding =>
  notice(
    "encoding",
    "warning",
    `编码按 ${encoding} 读取，但不能确定（也可能是 ${rival}）。请核对正文；如有乱码，请转存为 UTF-8。`,
    `Read as ${encoding}, but this is not certain (${rival} is possible). Look at the text; if it is garbled, save the file as UTF-8.`
  );
