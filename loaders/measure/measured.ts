import type {Knowledge, Measured, Mention, Outline, Rejected, Span} from "../types.ts";
import {change} from "./change.ts";
import {classes, LINE, OPEN_QUOTE, OPEN_TITLE, OTHER} from "./characters.ts";
import {enclosure} from "./enclosure.ts";
import {findNumberWord, lexicon} from "./lexicon.ts";
import {findQuantity} from "./quantity.ts";
import {findRejection} from "./rejections/rejections.ts";
import {isReported} from "./reported.ts";
import {subject} from "./subject.ts";

/** The quantities of a text in reading order, and the numbers that are none. `year` is the reporting year, where known. */
export function measured(text: string, {sentences}: Outline, knowledge: Knowledge, _year: number | null): Measured {
  const words = lexicon(knowledge);
  const mentions: Mention[] = [];
  const rejected: Rejected[] = [];
  let s = 0;
  let c = 0;
  let quoted: Span | null = null;
  let before: {end: number; reason: string} | null = null;
  for (let i = 0; i < text.length; i++) {
    const kind = classes[text.charCodeAt(i)];
    if (kind === OTHER) continue;
    if (kind === LINE) {
      before = null;
      continue;
    }
    while (s + 1 < sentences.length && sentences[s + 1]!.start <= i) {
      s++;
      c = 0;
    }
    const sentence = sentences[s];
    if (!sentence) break;
    while (c + 1 < sentence.clauses.length && sentence.clauses[c + 1]!.start <= i) c++;
    const clause = sentence.clauses[c] ?? sentence;
    if (kind === OPEN_TITLE || kind === OPEN_QUOTE) {
      const inside = enclosure(text, i);
      if (inside && kind === OPEN_QUOTE && !(quoted && quoted.end > i)) quoted = inside;
      if (inside && kind === OPEN_TITLE) {
        for (let k = inside.start; k < inside.end; k++) {
          const number = classes[text.charCodeAt(k)]! > OTHER ? findQuantity(text, k, inside.end, words) : null;
          if (!number) continue;
          rejected.push(turnedDown(text, s, k, number.numberEnd, "title"));
          k = number.numberEnd - 1;
        }
        i = inside.end;
      }
      continue;
    }
    const word = findNumberWord(words, text, i);
    if (word) {
      rejected.push(turnedDown(text, s, i, word.end, word.entry));
      i = word.end - 1;
      continue;
    }
    const quantity = findQuantity(text, i, text.length, words);
    if (!quantity) continue;
    const inQuote: Span | null = quoted && i < quoted.end ? quoted : null;
    const candidate = {text, quantity, lexicon: words, clause, quoted: inQuote, before};
    const reason = findRejection(candidate);
    if (reason) {
      const end = Math.max(quantity.numberEnd, i + 1);
      rejected.push(turnedDown(text, s, i, end, reason));
      before = {end, reason};
      i = end - 1;
      continue;
    }
    const {start, end, value, high, unit, bound} = quantity;
    const previous = mentions.at(-1) ?? null;
    const moved = change(candidate, previous);
    mentions.push({
      ordinal: mentions.length,
      sentence: s,
      clause: c,
      start,
      end,
      quote: text.slice(start, end),
      value,
      high,
      unit,
      bound,
      kind: moved ? "change" : quantity.kind,
      direction: moved?.direction ?? 0,
      reported: isReported(candidate),
      subject: subject(text, clause, quantity, previous),
      period: "year",
      periodFrom: null,
      periodTo: null,
      scope: "area",
      partOf: null,
      repeat: sentence.repeat
    });
    before = null;
    i = end - 1;
  }
  return {mentions, rejected};
}

const turnedDown = (text: string, sentence: number, start: number, end: number, reason: string): Rejected => ({
  sentence,
  start,
  end,
  quote: text.slice(start, end),
  reason
});
