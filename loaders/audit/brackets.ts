import type {Finding} from "../types.ts";
import {finding} from "./finding.ts";
import type {Known} from "./known.ts";

const closing: Readonly<Record<string, string>> = {
  "（": ")",
  "(": ")",
  "《": "》",
  "〈": "〉",
  "“": "”",
  "【": "】",
  "「": "」"
};
const kind: Readonly<Record<string, string>> = {
  "）": ")",
  ")": ")",
  "》": "》",
  "〉": "〉",
  "”": "”",
  "】": "】",
  "」": "」"
};
/** Most of a text are Han, which need no look at the table. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];
const isMark = new Uint8Array(0x10000);
for (const mark of [...Object.keys(closing), ...Object.keys(kind), "\n"]) isMark[mark.charCodeAt(0)] = 1;
/** 1) and 一）are list numbers. */
const listNumber = /[\da-zA-Z一二三四五六七八九十]$/;

/** Twenty Chinese characters in a row, but for punctuation: not the furniture of a page. */
const prose = /(?:[\u4e00-\u9fff\d%“”《》（）()、，。；：,;]){20}/;

interface Open {
  readonly at: number;
  readonly closes: string;
}

/** Brackets, quotation marks and 《》 that are opened and not closed, or closed and not opened, within a paragraph. */
export function brackets({repaired: {text, marks}}: Known): Finding[] {
  const open: Open[] = [];
  const lone: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code >= FIRST_HAN && code <= LAST_HAN) || isMark[code] === 0) continue;
    const sign = text[index]!;
    if (sign === "\n") lone.push(...open.splice(0).map(({at}) => at));
    else if (closing[sign]) open.push({at: index, closes: closing[sign]});
    else {
      const opener = open.findLastIndex(({closes}) => closes === kind[sign]);
      if (opener >= 0)
        lone.push(
          ...open
            .splice(opener)
            .slice(1)
            .map(({at}) => at)
        );
      else if (!(kind[sign] === ")" && listNumber.test(text.slice(index - 1, index)))) lone.push(index);
    }
  }
  lone.push(...open.map(({at}) => at));
  const isProse = (at: number) => prose.test(text.slice(Math.max(0, at - 30), at + 30).replace(/\n/g, ""));
  const unrestored = marks.filter((mark) => mark.kind !== "caption");
  return lone
    .filter((at) => isProse(at) && !unrestored.some(({start, end}) => at >= start && at < end))
    .map((at) => {
      const lineStart = text.lastIndexOf("\n", at) + 1;
      const lineEnd = text.indexOf("\n", at);
      const start = Math.max(lineStart, closing[text[at]!] ? at : at - 10);
      const end = Math.min(lineEnd < 0 ? text.length : lineEnd, closing[text[at]!] ? at + 11 : at + 1);
      const missing = closing[text[at]!] ? "没有与之相配的后半" : "没有与之相配的前半";
      return finding(
        text,
        "brackets",
        {start, end},
        {
          severity: "note",
          zh: `标点“${text[at]}”在本段中${missing}，所括内容的起止不明，请核对。`,
          en: `“${text[at]}” has no counterpart in its paragraph, so what it encloses is not clear; check the source.`
        }
      );
    });
}
