import {BLANK, CLOSES, DOTS, ENDS, isBlank, isHan, roleOf, STOP, TOGGLES} from "../context/marks.ts";
import type {Span} from "../types.ts";
import {enclosures} from "./enclosures.ts";

/**
 * The sentences of one line or heading, in reading order. A sentence ends after 。！？ (or …… before something new, or a
 * half-width stop between Chinese characters) outside brackets, quotes and 《》.
 */
export function sentences(text: string, line: Span): Span[] {
  const spans: Span[] = [];
  const {starts, ends} = enclosures(text, line);
  let next = 0;
  let whole = starts[0] ?? -1;
  let start = line.start;
  for (let at = start; at < line.end; ) {
    let end = 0;
    if (at === whole) {
      at = ends[next]!;
      if (closesSpeech(text, whole, at, line.end)) end = at;
      whole = starts[++next] ?? -1;
    } else {
      const role = roleOf[text.charCodeAt(at)]!;
      if (at === start && role === BLANK) start++;
      else if (role >= ENDS && isEnd(text, at, role, line)) {
        end = at + 1;
        while (end < line.end && end !== whole && closesToo(text.charCodeAt(end))) end++;
      }
      at = Math.max(at + 1, end);
    }
    if (!end && at < line.end) continue;
    let last = end || line.end;
    while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
    if (last > start) spans.push({start, end: last});
    start = at;
  }
  return spans;
}

function isEnd(text: string, at: number, role: number, line: Span): boolean {
  return (
    role === ENDS || (role === DOTS && endsAsDots(text, at, line.end)) || (role === STOP && isFullStop(text, at, line))
  );
}

/** Marks that belong to the end before them: 。” with a lost opening quote, ！！, ……。 */
function closesToo(code: number): boolean {
  const role = roleOf[code]!;
  return role === ENDS || role === DOTS || role === CLOSES || role === TOGGLES;
}

/** Words that go on after a quotation: its full stop does not close the sentence around it. */
const goesOn = "的等之，、；：,;:";

/**
 * “……。” ends the sentence when its own full stop stands before the closing quote and nothing goes on after it. With ！ or ？
 * it must be speech (behind a colon) or end the line: “一次办好！”改革 is a name.
 */
function closesSpeech(text: string, start: number, end: number, lineEnd: number): boolean {
  if (roleOf[text.charCodeAt(end - 2)] !== ENDS || !'”’」』"'.includes(text[end - 1]!)) return false;
  if (end >= lineEnd) return true;
  if (text[end - 2] !== "。" && !"：:".includes(text[start - 1] ?? " ")) return false;
  return !goesOn.includes(text[end]!) && roleOf[text.charCodeAt(end)] !== ENDS;
}

/** …… with something new after it: not 等, 的 or another mark. */
function endsAsDots(text: string, at: number, lineEnd: number): boolean {
  if (roleOf[text.charCodeAt(at - 1)] !== DOTS) return false;
  if (at + 1 >= lineEnd) return true;
  const role = roleOf[text.charCodeAt(at + 1)]!;
  return !goesOn.includes(text[at + 1]!) && (role < ENDS || role === BLANK);
}

/** A half-width stop typed for 。: Chinese before it, and Chinese or nothing after it. */
function isFullStop(text: string, at: number, line: Span): boolean {
  if (at - line.start < 4 || !isHan(text.charCodeAt(at - 1))) return false;
  return at + 1 >= line.end || isHan(text.charCodeAt(at + 1));
}
