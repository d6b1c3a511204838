import {phraseMark} from "../lexis/signs.ts";
import type {Span} from "../types.ts";

/** No title is longer than this; what is longer has lost its closing mark. */
const LONGEST = 200;
const open = "《";

/**
 * The outermost 《…》 of a text, with their marks, in reading order. Titles within titles (〈…〉 or 《…》) stay whole. A title
 * never crosses a line or a full stop; one without its closing mark is none, as its end would be a guess.
 */
export function titles(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(open); start >= 0; ) {
    const end = findEnd(text, start);
    if (end !== null && end - start > 2) spans.push({start, end});
    start = text.indexOf(open, end ?? start + 1);
  }
  return spans;
}

/** The ending of a document that sends out another. */
const carries = /的(?:通知|意见|决定|公告|批复|函)$/;

/** Behind the closing mark of the title that begins at `start`; null where it is lost. */
function findEnd(text: string, start: number): number | null {
  const limit = Math.min(text.length, start + LONGEST);
  let depth = 0;
  let inner = 0;
  let close = 0;
  let at = start;
  for (; at < limit && text[at] !== "\n" && text[at] !== "。"; at++) {
    if (text[at] === open) {
      if (depth++ === 1) inner = at;
    } else if (text[at] === "》") {
      close = at;
      if (--depth === 0) return at + 1;
    }
  }
  // 《关于印发《…的通知》: typed without the inner closing mark.
  const isOne =
    close > inner && inner > 0 && !phraseMark.test(text.slice(start, inner)) && carries.test(text.slice(inner, close));
  return isOne ? close + 1 : null;
}
