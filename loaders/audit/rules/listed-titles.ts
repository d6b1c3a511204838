import {regex, signs} from "../../lexis/signs.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** 《A》《B》《C》3件: documents listed in full and counted right after the list, from its first on. A list with 等 is not full. */
const listed = regex(
  "g"
)`(?<!》[${signs.list}和及与]?)((?:《[^《》\n]{2,80}》[${signs.list}和及与]?){2,200})(共?)(\d{1,3}|[两二三四五六七八九十])(?:部|件|个|项)(?![余多])`;
/** A number that differs by more counts something else. */
const FAR = 3;
const numerals = "零一二三四五六七八九十";

/** A list of documents that is longer or shorter than the number stated for it. */
export const listedTitles = {
  name: "listed-titles",
  zh: "文件数目不符",
  en: "Number of documents",
  explanationZh: "列出的文件数，与所说的数目不同。",
  explanationEn: "The list of documents is not as long as the text says.",
  severities: ["warning"],
  lexicons: [],
  silentAbout: "lists with 等",
  run: ({repaired: {text}}) =>
    [...text.matchAll(listed)].flatMap((match) => {
      const count = match[1]!.split("《").length - 1;
      const stated = match[3] === "两" ? 2 : /\d/.test(match[3]!) ? Number(match[3]) : numerals.indexOf(match[3]!);
      // 《A》《B》500部 counts copies.
      if (stated === count || Math.abs(stated - count) > FAR) return [];
      const span = {start: match.index, end: match.index + match[0].length};
      return remark(span, {
        severity: "warning",
        zh: `所列文件共${count}件，文中称${stated}件，数目不符，请核对。`,
        en: `The list names ${count} documents and states ${stated}; check the list and the number.`
      });
    })
} as const satisfies Rule;
