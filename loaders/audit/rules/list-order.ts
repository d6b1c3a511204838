import {regex, signs} from "../../lexis/signs.ts";
import {ordinalOf, outOfOrder, written} from "../ordinals.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** 一是 … 二是 … in running text. */
const running = /([一二三四五六七八九]?十?[一二三四五六七八九十])是(?!否|非)/g;
/** Blanks that a page puts between characters: 三 是. */
const blank = /[ \u3000]/g;
/** Signs that may stand before: 统一是, 之一是 are no points of a list. */
const clauseEnd = regex()`[${signs.clause}\n]`;
const opening = regex()`^$|[${signs.clause}\s）)]`;

/** Numbered points of a list (一是、二是) whose number does not follow: a point is missing, or was pasted from elsewhere. */
export const listOrder = {
  name: "list-order",
  zh: "条目序号",
  en: "Order of a list",
  explanationZh: "条目序号跳号，前面可能脱漏。",
  explanationEn: "A point of a list without the one before it.",
  severities: ["note"],
  lexicons: [],
  silentAbout: "numbers in a form that is not looked for",
  run({repaired: {text}}) {
    const points = [...text.matchAll(running)]
      .filter(({index}) => opening.test(text.charAt(index - 1)))
      .map(({1: number, index}) => ({number: ordinalOf(number!), index}));
    return outOfOrder(points.map(({number}) => number)).flatMap((ordinal) => {
      const {number, index} = points[ordinal]!;
      // The point before may stand in a form that is not looked for: 第四是, 其四是.
      const between = text.slice(points[ordinal - 1]?.index ?? 0, index).replace(blank, "");
      if (between.includes(`${written(number - 1)}是`)) return [];
      const end = text.slice(index, index + 30).search(clauseEnd);
      const span = {start: index, end: index + (end < 0 ? Math.min(30, text.length - index) : end)};
      return remark(span, {
        severity: "note",
        zh: `序号“${text.slice(index, index + 2)}”之前没有与之相接的第${number - 1}点，可能有脱漏，或自别处粘贴而来，请核对。`,
        en: `Point ${number} of a list has no point ${number - 1} before it: one may be missing, or this was pasted from elsewhere.`
      });
    });
  }
} as const satisfies Rule;
