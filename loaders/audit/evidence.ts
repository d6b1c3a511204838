import type {Knowledge, Section, Span} from "../types.ts";
import type {Known} from "./known.ts";

/** What shows a part of the yearly report: how much is said, where, and the sentences. */
export interface Evidence {
  /** Letters and digits of the sentences and sections that show the part. */
  readonly letters: number;
  /** Ordinals of their sections, ascending. */
  readonly sections: readonly number[];
  readonly passages: readonly string[];
}

export type Cued = (part: string, words: string) => boolean;

/** Tells by the cues of `duty-cues.csv` whether words speak of a part: a cue, one of the words that go with it, and none of those that speak against it. */
export function cued({lexicons}: Knowledge): Cued {
  const cues = (lexicons["duty-cues"] ?? []).map(({part, cue, also, unless}) => ({
    part: part!,
    cue: new RegExp(cue!),
    also: also ? new RegExp(also) : null,
    unless: unless ? new RegExp(unless) : null
  }));
  return (part, words) =>
    cues.some(
      (known) =>
        known.part === part && known.cue.test(words) && known.also?.test(words) !== false && !known.unless?.test(words)
    );
}

/** Where a report speaks of a part: sections of its role or under a heading that names it, and single sentences elsewhere. */
export function evidence(part: string, {repaired: {text}, sections, sentences}: Known, speaksOf: Cued): Evidence {
  const whole = new Set<number>();
  const plans = new Set(sections.flatMap(({ordinal, role}) => (role === "plans" ? [ordinal] : [])));
  // What leaders are to do next year is a plan.
  const isElsewhere = (section: number) => whole.has(section) || (part === "leaders" && plans.has(section));
  for (const section of sections)
    if (isOf(part, section, speaksOf) || (section.parent !== null && whole.has(section.parent)))
      whole.add(section.ordinal);
  const spans: (Span & {readonly section: number})[] = sections
    .filter(({ordinal}) => whole.has(ordinal))
    .map(({ordinal, start, end}) => ({section: ordinal, start, end}));
  if (part !== "measures")
    for (const {section, start, end} of sentences)
      if (!isElsewhere(section) && speaksOf(part, text.slice(start, end))) spans.push({section, start, end});
  const passages = spans.map(({start, end}) => text.slice(start, end));
  return {
    letters: passages.reduce((sum, words) => sum + words.replace(/[^\p{L}\p{N}]/gu, "").length, 0),
    sections: [...new Set(spans.map(({section}) => section))].sort((one, other) => one - other),
    passages
  };
}

function isOf(part: string, {role, heading}: Section, speaksOf: Cued): boolean {
  if (part === "measures") return role === "achievements";
  if (part === "leaders") return heading !== null && speaksOf(part, heading);
  return role === part;
}
