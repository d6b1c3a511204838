import type {Mark} from "../../types.ts";
import {ALWAYS} from "../census.ts";
import {findFurniture} from "../furnitureLine.ts";
import type {Marker} from "../rule.ts";

/** Links in brackets that stand within a line: 【关闭窗口】. */
const bracketed =
  /[【[（(][ \u3000]*(?:关闭窗口|关闭本页|关闭|打印本页|打印此页|打印|返回顶部|返回|收藏|字体[:：][^】\])）\n]{0,20})[ \u3000]*[】\])）]/g;
const TOGETHER = 200;

/** Page furniture, by the lexicon `furniture`: counters, the page's head line, links to print or close, lists of other pages. */
export const furniture: Marker = {
  name: "furniture",
  needs: ALWAYS,
  marks: (text, knowledge) => {
    const marks: Mark[] = [];
    const lastProse = Math.max(text.lastIndexOf("。"), text.lastIndexOf("；"));
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      const kind = end > start && end - start <= TOGETHER ? findFurniture(text.slice(start, end), knowledge) : null;
      if (kind === "tail" && start > lastProse) {
        marks.push({start, end: text.trimEnd().length, kind: "furniture"});
        break;
      }
      if (kind) marks.push({start, end, kind: "furniture"});
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
