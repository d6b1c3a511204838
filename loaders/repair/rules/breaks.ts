import type {Edit, Knowledge} from "../../types.ts";
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
  needs: -1,
  edits: (text, knowledge) => {
    const found = openBreaks(text, knowledge);
    if (!found.length) return [];
    const wrap = wrapWidth(found);
    const words = cohesive(text, found);
    const belongs = (at: Break) =>
      isProse(at.line) ||
      isBrokenOff(at.line, at.next) ||
      splitsFigure(at.line, at.next) ||
      isWrapped(at, wrap) ||
      (words.has(pair(at.line, at.next)) && mayPartWord(at.line, at.next));
    return found.filter(belongs).map(({line, next, start, end}): Edit => {
      const latin = /[A-Za-z]$/.test(line) && /^[A-Za-z]/.test(next);
      return {start, end, is: latin ? " " : "", rule: "breaks"};
    });
  }
};

function openBreaks(text: string, knowledge: Knowledge): Break[] {
  const found: Break[] = [];
  for (let start = 0, at = text.indexOf("\n"); at >= 0; start = at + 1, at = text.indexOf("\n", start)) {
    // Most lines end so: one look at their last sign is enough.
    if (at === start || "。；：！？”".includes(text[at - 1]!)) continue;
    const line = text.slice(start, at).trimEnd();
    if (!isOpenEnded(line)) continue;
    const newline = text.indexOf("\n", at + 1);
    const next = text.slice(at + 1, newline < 0 ? text.length : newline);
    if (!mayGoOn(next) || line.includes("\t") || next.includes("\t") || /摄$|▲/.test(line)) continue;
    if (findFurniture(line, knowledge) || findFurniture(next, knowledge)) continue;
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
  const pairs = new Map(found.map(({line, next}) => [pair(line, next), 0]));
  const singles = new Map([...pairs.keys()].flatMap((two) => Array.from(two, (one): [string, number] => [one, 0])));
  for (let i = 0; i < text.length; ++i) {
    const one = singles.get(text[i]!);
    if (one === undefined) continue;
    singles.set(text[i]!, one + 1);
    const two = text.slice(i, i + 2);
    const together = pairs.get(two);
    if (together !== undefined) pairs.set(two, together + 1);
  }
  const isWord = ([two, count]: [string, number]) =>
    /^[\u4e00-\u9fff]{2}$/.test(two) &&
    count >= TOGETHER &&
    count >= COHESION * Math.min(singles.get(two[0]!)!, singles.get(two[1]!)!);
  return new Set([...pairs].filter(isWord).map(([two]) => two));
}

const pair = (line: string, next: string) => line.slice(-1) + next.slice(0, 1);
