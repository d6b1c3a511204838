import type {Knowledge, Outline, RepairedText} from "../types.ts";
import {headings} from "./headings.ts";
import {lines} from "./lines.ts";
import {sections} from "./sections.ts";
import {sentences} from "./sentences.ts";
import {stretches} from "./stretches.ts";

/** Sections and sentences of a repaired text. Linear in its length. */
export function outline(clean: RepairedText, knowledge: Knowledge): Outline {
  const {text, marks} = clean;
  const prose = lines(text, marks);
  const heads = headings(text, prose);
  const cuts = stretches(prose, heads).flatMap((stretch) => sentences(text, stretch));
  const parts = sections(text, heads, cuts, knowledge);
  let section = 0;
  const placed = cuts.map((cut, ordinal) => {
    while (section + 1 < parts.length && parts[section + 1]!.start <= cut.start) section++;
    return {ordinal, section, start: cut.start, end: cut.end, clauses: cut.clauses, repeat: false};
  });
  return {sections: parts, sentences: placed};
}
