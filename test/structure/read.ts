import {knowledge, type RepairedText, type Span} from "../../loaders/index.ts";
import {metadata} from "../../loaders/structure/metadata.ts";
import {outline} from "../../loaders/structure/outline.ts";
import type {Mark} from "../../loaders/types.ts";

const known = await knowledge();

/** A text that needed no repair. */
const untouched = (text: string, marks: readonly Mark[] = []): RepairedText => ({
  text,
  concordance: {steps: [], toSource: (span: Span) => span, toRepaired: (span: Span) => span},
  repairs: [],
  marks,
  script: "simplified",
  findings: []
});

/** Lines that a case marks as captions: those that begin with ▲. */
export const captions = (text: string): Mark[] =>
  [...text.matchAll(/^▲.*$/gm)].map(({index, 0: line}) => ({start: index, end: index + line.length, kind: "caption"}));

/** The outline of a text that needed no repair. */
export const outlineOf = (text: string, marks: readonly Mark[] = captions(text)) =>
  outline(untouched(text, marks), known);

/** The output of a case file: one line a section and a sentence. */
export function reading(text: string) {
  const clean = untouched(text, captions(text));
  const found = outline(clean, known);
  return {
    metadata: metadata(clean, found, known),
    sections: found.sections.map(
      ({level, role, heading, parent}) => `${level} ${role}${parent === null ? "" : ` <${parent}`} ${heading ?? "∅"}`
    ),
    sentences: found.sentences.map(
      ({section, repeat, start, end}) => `${section}${repeat ? " repeat" : ""} ${text.slice(start, end)}`
    )
  };
}
