import {phraseMark, regex, signs} from "../lexis/signs.ts";
import type {Span} from "../types.ts";

/** A word that the page sets on a line of its own, as a link, is no longer. */
const LONGEST = 12;
/** Fewer such lines may be headings. */
const FEWEST = 3;
const PROSE = 20;
const line = /[^\n]+/g;
const closed = regex()`[${signs.phrase}….][”’）)]?$`;
const numbered = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十]+[章节部])/;

/**
 * Lines that are a word of the sentence around them, in a text whose page sets several words so: “加强政府”, “法制”, “工作，坚持……” in three
 * lines. Empty where fewer than three lines look so.
 */
export function fragments(text: string): Span[] {
  const lines = [...text.matchAll(line)]
    .map(({0: words, index}) => ({words, start: index, end: index + words.length}))
    .filter(({words}) => words.trim() !== "");
  const pieces: Span[] = [];
  let isOpen = false;
  for (const [at, {words, start, end}] of lines.entries()) {
    const next = lines[at + 1]?.words ?? "";
    const isShort = words.trim().length <= LONGEST && !phraseMark.test(words) && !numbered.test(words);
    const before = pieces.at(-1);
    const isRest = before !== undefined && before.start === lines[at - 1]?.start;
    if (isOpen && isShort && !numbered.test(next)) pieces.push({start, end});
    else
      isOpen = (words.length >= PROSE || isRest) && phraseMark.test(words) && !closed.test(words.trimEnd().slice(-2));
  }
  return pieces.length < FEWEST ? [] : pieces;
}
