import {regex, signs} from "../../lexis/signs.ts";
import type {Mark} from "../../types.ts";
import {ALWAYS} from "../characterClasses.ts";
import {findFurniture} from "../furnitureLine.ts";
import type {Marker} from "../rule.ts";

/** Links in brackets that stand within a line: 【关闭窗口】. */
const bracketed =
  /[【[（(][ \u3000]*(?:关闭窗口|关闭本页|关闭|打印本页|打印此页|打印|返回顶部|返回|收藏|字体[:：][^】\])）\n]{0,20})[ \u3000]*[】\])）]/g;
const TOGETHER = 200;
/** The value of a label, on a line of its own, is no longer; another label follows it. */
const VALUE = 40;
/** Titles of other pages may end with ！ or ？. */
const prose = regex()`[${signs.semicolon}。]`;
const title = /(?:报告|总结|汇报|综述|公报|情况)\s*$/;

/** Page furniture, by the lexicon `furniture`: counters, the page's head line, links to print or close, lists of other pages. */
export const furniture: Marker = {
  name: "furniture",
  needs: ALWAYS,
  marks: (text, knowledge) => {
    const marks: Mark[] = [];
    let label: "open" | Mark | null = null;
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      const kind = end > start && end - start <= TOGETHER ? findFurniture(text.slice(start, end), knowledge) : null;
      if (kind === "tail" && !prose.test(text.slice(start))) {
        marks.push({start, end: text.trimEnd().length, kind: "furniture"});
        break;
      }
      if (kind) {
        if (label && label !== "open") marks.push(label);
        marks.push({start, end, kind: "furniture"});
        label = /[:：]\s*$/.test(text.slice(start, end)) ? "open" : null;
      } else if (label && text.slice(start, end).trim()) {
        const isValue: boolean = label === "open" && end - start <= VALUE && !title.test(text.slice(start, end));
        label = isValue ? {start, end, kind: "furniture"} : null;
      }
      start = end + 1;
    }
    return [...marks, ...links(text, marks)];
  }
};

function links(text: string, marks: readonly Mark[]): Mark[] {
  return Array.from(
    text.matchAll(bracketed),
    ({index, 0: {length}}): Mark => ({start: index, end: index + length, kind: "furniture"})
  ).filter(({start}) => !marks.some((mark) => mark.start <= start && start < mark.end));
}
