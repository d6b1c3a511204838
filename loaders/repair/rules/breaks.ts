import type {Edit} from "../../types.ts";
import {ALWAYS} from "../census.ts";
import {findFurniture} from "../furnitureLine.ts";
import {isBrokenOff, isOpenEnded, isProse, mayGoOn, mayPartWord, printedWidth, splitsFigure} from "../lineShape.ts";
import type {Rule} from "../rule.ts";

/** A line break after a line that is not complete. */
interface Break {
  readonly line: string;
  readonly next: string;
  /** Span of the line feed and the white space around it. */
  readonly start: number;
  readonly end: number;
}

/**
 * Hard line breaks inside sentences and figures. A break is mended where the line is not complete, the next one begins nothing new,
 * and one of these shows that they belong together: a complete sentence stands earlier in the line, it ends in the middle of a
 * phrase or figure, the break parts a word of this text, or the text is wrapped at that width.
 */
export const breaks: Rule = {
  name: "breaks",
  needs: ALWAYS,
  edits: (text, knowledge) => {
    const found = openBreaks(text);
    if (!found.length) return [];
    const wrap = wrapWidth(found);
    const shown = (at: Break) =>
      isProse(at.line) || isBrokenOff(at.line, at.next) || splitsFigure(at.line, at.next) || isWrapped(at, wrap);
    const open = found.filter((at) => !shown(at) && mayPartWord(at.line, at.next));
    const words = open.length ? cohesive(text, open) : new Set();
    const belongs = (at: Break) => shown(at) || (words.has(pair(at)) && mayPartWord(at.line, at.next));
    const isPage = ({line, next}: Break) => findFurniture(line, knowledge) ?? findFurniture(next, knowledge);
    return found
      .filter((at) => belongs(at) && !isPage(at))
      .map(({line, next, start, end}): Edit => {
        const latin = /[A-Za-z]$/.test(line) && /^[A-Za-z]/.test(next);
        return {start, end, is: latin ? " " : "", rule: "breaks"};
      });
  }
};

function openBreaks(text: string): Break[] {
  const found: Break[] = [];
  for (let start = 0, at = text.indexOf("\n"); at >= 0; start = at + 1, at = text.indexOf("\n", start)) {
    // Most lines end so: one look at their last sign is enough.
    if (at === start || "。；：！？”".includes(text[at - 1]!)) continue;
    const line = text.slice(start, at).trimEnd();
    if (!isOpenEnded(line)) continue;
    const newline = text.indexOf("\n", at + 1);
    const next = text.slice(at + 1, newline < 0 ? text.length : newline);
    if (!mayGoOn(next) || line.includes("\t") || next.includes("\t") || /摄$|▲/.test(line)) continue;
    found.push({line, next, start: start + line.length, end: at + 1});
  }
  return found;
}

/** At least so many open lines, and this share of them, must have the same width (within one Han) for a text to count as wrapped. */
const LINES = 4;
const SHARE = 0.6;
const NARROWEST = 30;

/** Prose has signs; lists of titles may be as even as wrapped lines, but have none. */
const sign = /[，。；、：“《（]/;

/** The width at which the text is wrapped; Infinity if it is not. A wrapped text has no wider lines. */
function wrapWidth(found: readonly Break[]): number {
  const counts = new Map<number, number>();
  const widths = found
    .flatMap(({line}) => (sign.test(line) ? [printedWidth(line)] : []))
    .filter((width) => width >= NARROWEST);
  for (const width of widths) counts.set(width >> 2, (counts.get(width >> 2) ?? 0) + 1);
  const [most, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const near = count + Math.max(counts.get(most - 1) ?? 0, counts.get(most + 1) ?? 0);
  return near >= LINES && near >= SHARE * widths.length ? 4 * (most - 1) : Number.POSITIVE_INFINITY;
}

const isWrapped = ({line, next}: Break, wrap: number) => printedWidth(line) >= wrap && printedWidth(next) <= wrap + 12;

/** So often, and in this share of the places of its rarer half, two characters must stand together to be one word. */
const TOGETHER = 2;
const COHESION = 0.2;

/** Pairs of characters across the breaks that are words of this text: 政|府. */
function cohesive(text: string, found: readonly Break[]): Set<string> {
  const pairs = new Map<number, number>();
  const singles = new Uint32Array(0x10000);
  const wanted = new Uint8Array(0x10000);
  for (const {line, next} of found) {
    const [a, b] = [line.charCodeAt(line.length - 1), next.charCodeAt(0)];
    pairs.set(key(a, b), 0);
    wanted[a] = 1;
  }
  for (let i = 0, last = 0; i < text.length; ++i) {
    const code = text.charCodeAt(i);
    ++singles[code]!;
    if (wanted[last]) {
      const count = pairs.get(key(last, code));
      if (count !== undefined) pairs.set(key(last, code), count + 1);
    }
    last = code;
  }
  const isWord = ({line, next}: Break) => {
    const [a, b] = [line.charCodeAt(line.length - 1), next.charCodeAt(0)];
    const count = pairs.get(key(a, b))!;
    return count >= TOGETHER && count >= COHESION * Math.min(singles[a]!, singles[b]!);
  };
  return new Set(found.filter((at) => han.test(pair(at)) && isWord(at)).map(pair));
}

const key = (a: number, b: number) => a * 0x10000 + b;
const han = /^[\u4e00-\u9fff]{2}$/;
const pair = ({line, next}: Break) => line.slice(-1) + next.slice(0, 1);
