import {signTable} from "../characters.ts";
import type {Rule} from "./candidate.ts";

const before = new Set(" \t\u00a0\u3000\n\r。；;，,：:！!？?（(【[〔");
const stops = new Set("、.．,，)）");
const closing = new Set(")）】]〕");
const opening = new Set("(（【[〔");

/** Attachments, tables and boxes are numbered (附件2); 普法专栏18期 counts. */
const attachment = /附[件表图]$|专栏$/;
const attached = signTable("件表图栏");

/** 一是, 二要, （三）, 4., 5、, 【6】: a number that counts the writer's own points. */
export const listNumber = {
  name: "list-number",
  zh: "编号",
  en: "List number",
  explanationZh: "标题和条目的编号。",
  explanationEn: "Numbers of headings and list entries.",
  run: ({text, quantity}) => {
    const {numeral, measure} = quantity;
    const head = text[numeral.start - 1] ?? "\n";
    const next = text[numeral.end] ?? "";
    const isSmall = numeral.value <= 99 && numeral.high === null && !numeral.over;
    if (!isSmall) return false;
    if (
      attached[head.charCodeAt(0)] &&
      !(head === "栏" && measure) &&
      attachment.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
    )
      return true;
    if (opening.has(head) && closing.has(next)) return true;
    if (numeral.script === "chinese" && (next === "是" || next === "要" || next === "则") && !measure) return true;
    if (!before.has(head) || measure) return false;
    return stops.has(next);
  }
} as const satisfies Rule;
