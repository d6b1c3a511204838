import type {Span} from "../types.ts";
import {CLOSES, DOTS, ENDS, isDigit, isHan, PARTS, roleOf, STOP, TOGGLES} from "./boundaries.ts";
import {enclosures} from "./enclosures.ts";
import {findTrimmed} from "./lines.ts";

/** A sentence and its clauses, before it knows its section. */
export interface Cut extends Span {
  readonly clauses: readonly Span[];
}

/** What goes on after a quoted sentence, so that its full stop closes the quotation and not the sentence. */
const goesOn = new Set([..."的等之，、；：,;:"].map((mark) => mark.charCodeAt(0)));

/**
 * The sentences of one line or heading, in reading order. A sentence ends after 。！？ (or …… before something new, or a
 * half-width stop between Chinese characters) outside brackets, quotes and 《》; its clauses end after ，；： there.
 */
export function sentences(text: string, line: Span): Cut[] {
  const found: Cut[] = [];
  const whole = enclosures(text, line);
  let next = 0;
  let clauses: Span[] = [];
  let start = line.start;
  let clause = line.start;

  const closeSentence = (end: number) => {
    if (end > clause) clauses.push({start: clause, end});
    const trimmed = findTrimmed(text, {start, end});
    if (trimmed) found.push({...trimmed, clauses: within(clauses, trimmed)});
    clauses = [];
    start = end;
    clause = end;
  };

  for (let at = line.start; at < line.end; at++) {
    if (next < whole.length && whole[next]!.start === at) {
      const {end} = whole[next++]!;
      at = end - 1;
      if (closesSpeech(text, end, line.end)) closeSentence(end);
      continue;
    }
    const code = text.charCodeAt(at);
    const role = roleOf[code]!;
    if (role < ENDS) continue;
    if (role === PARTS) {
      if (isInsideNumber(text, at)) continue;
      clauses.push({start: clause, end: at + 1});
      clause = at + 1;
    } else if (role === ENDS || endsAsDots(text, at, line.end) || (role === STOP && isFullStop(text, at, line))) {
      let end = at + 1;
      while (end < line.end && whole[next]?.start !== end && closesToo(text.charCodeAt(end))) end++;
      closeSentence(end);
      at = end - 1;
    }
  }
  closeSentence(line.end);
  return found;
}

/** Marks that belong to the end before them: 。” with a lost opening quote, ！！, ……。 */
function closesToo(code: number): boolean {
  const role = roleOf[code]!;
  return role === ENDS || role === DOTS || role === CLOSES || role === TOGGLES;
}

/** “……。” ends the sentence when its own full stop stands before the closing quote and nothing goes on after it. */
function closesSpeech(text: string, end: number, lineEnd: number): boolean {
  const inner = roleOf[text.charCodeAt(end - 2)]!;
  if (inner !== ENDS || '”’」』"'.indexOf(text[end - 1]!) < 0) return false;
  const after = text.charCodeAt(end);
  return end >= lineEnd || !(goesOn.has(after) || roleOf[after] === ENDS);
}

/** …… with something new after it: not 等, 的 or another mark. */
function endsAsDots(text: string, at: number, lineEnd: number): boolean {
  if (roleOf[text.charCodeAt(at)] !== DOTS || roleOf[text.charCodeAt(at - 1)] !== DOTS) return false;
  const after = text.charCodeAt(at + 1);
  return at + 1 >= lineEnd || !(goesOn.has(after) || roleOf[after]! >= ENDS);
}

/** A half-width stop typed for 。: Chinese before it, and Chinese or nothing after it. */
function isFullStop(text: string, at: number, line: Span): boolean {
  if (at - line.start < 4 || !isHan(text.charCodeAt(at - 1))) return false;
  return at + 1 >= line.end || isHan(text.charCodeAt(at + 1));
}

/** 12,345 and 10:30: a mark between digits; a comma only where exactly three digits follow it. */
function isInsideNumber(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return false;
  const mark = text[at];
  if (mark === ":" || mark === "：") return true;
  if (mark !== "," && mark !== "，") return false;
  return isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4));
}

/** Clauses cut to the trimmed sentence, so that they tile it. */
function within(clauses: readonly Span[], {start, end}: Span): Span[] {
  return clauses
    .filter((clause) => clause.end > start && clause.start < end)
    .map((clause) => ({start: Math.max(clause.start, start), end: Math.min(clause.end, end)}));
}
