import {ENDS, PARTS, roleOf, STOP} from "../context/marks.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Section, Span} from "../types.ts";
import {findNumbering} from "./numbering.ts";

const proseMark = regex()`[${signs.comma}。]`;
/** A line of the head (title, subtitle, date, source, address) is not longer than this. */
const LONGEST = 60;
/** More short lines than this are no head. */
const MOST = 12;

/** The start of the first line of prose or the first heading: behind title, date, source and address; 0 without a head. */
export function headEnd(text: string, lines: readonly Span[]): number {
  for (const [index, line] of lines.entries()) {
    if (index > MOST) return 0;
    if (!isHead(text, line)) return index ? line.start : 0;
  }
  return 0;
}

function isHead(text: string, {start, end}: Span): boolean {
  const role = roleOf[text.charCodeAt(end - 1)]!;
  if (end - start > LONGEST || role === ENDS || role === STOP || findNumbering(text, start, end)) return false;
  // 市人民政府： is an address, 现将情况报告如下： a sentence.
  return role !== PARTS || !proseMark.test(text.slice(start, end - 1));
}

/** The end of the head of a page: its title, issuer and date. */
export function pageHeadEnd(text: string, prose: readonly Span[], sections: readonly Section[]): number {
  const firstHeading = sections.find(({level}) => level > 0)?.start ?? text.length;
  return Math.min(headEnd(text, prose) || (prose[0]?.start ?? 0), firstHeading);
}
