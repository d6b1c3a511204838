import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Section, Sentence, Span} from "../types.ts";
import type {Known} from "./known.ts";
import {letterCount} from "./letters.ts";

/** What shows a part of the yearly report: how much is said, where, and the sentences. */
export interface Evidence {
  /** Letters and digits of the sentences and sections that show the part. */
  readonly letters: number;
  /** Ordinals of their sections, ascending. */
  readonly sections: readonly number[];
  readonly passages: readonly string[];
}

/** Words that speak of a part. */
interface Cue {
  readonly part: string;
  /** Finds each place where one of the cue's words stands. */
  readonly words: RegExp;
  readonly also: RegExp | null;
  readonly unless: RegExp | null;
}

/** The cues of `duty-cues.csv`: alternatives are separated by `|`. */
export const cuesOf = perKnowledge(({lexicons}): readonly Cue[] =>
  (lexicons["duty-cues"] ?? []).map(({part, cue, also, unless}) => ({
    part: part!,
    words: new RegExp(cue!, "g"),
    also: also ? new RegExp(also) : null,
    unless: unless ? new RegExp(unless) : null
  }))
);

const agrees = ({also, unless}: Cue, words: string) => also?.test(words) !== false && !unless?.test(words);

/** Whether words speak of a part: a cue stands in them, one of the words that go with it, and none of those that speak against it. */
export const speaksOf = (part: string, words: string, cues: readonly Cue[]): boolean =>
  cues.some((cue) => cue.part === part && words.search(cue.words) >= 0 && agrees(cue, words));

/** The sentences that speak of a part, in reading order. */
function speaking(part: string, {repaired: {text}, sentences}: Known, cues: readonly Cue[]): readonly Sentence[] {
  const found = new Set<number>();
  for (const cue of cues.filter((one) => one.part === part)) {
    let place = 0;
    for (const {index} of text.matchAll(cue.words)) {
      while (place < sentences.length && sentences[place]!.end <= index) place++;
      const sentence = sentences[place];
      if (!sentence || sentence.start > index || found.has(place)) continue;
      if (agrees(cue, text.slice(sentence.start, sentence.end))) found.add(place);
    }
  }
  return [...found].sort((one, other) => one - other).map((place) => sentences[place]!);
}

/** Where a report speaks of a part: sections of its role or under a heading that names it, and single sentences elsewhere. */
export function evidence(part: string, known: Known, cues: readonly Cue[]): Evidence {
  const {text} = known.repaired;
  const {sections} = known;
  const whole = new Set<number>();
  const plans = new Set(sections.flatMap(({ordinal, role}) => (role === "plans" ? [ordinal] : [])));
  // What leaders are to do next year is a plan.
  const isElsewhere = (section: number) => whole.has(section) || (part === "leaders" && plans.has(section));
  for (const section of sections)
    if (isOf(part, section, cues) || (section.parent !== null && whole.has(section.parent))) whole.add(section.ordinal);
  const spans: (Span & {readonly section: number})[] = sections
    .filter(({ordinal}) => whole.has(ordinal))
    .map(({ordinal, start, end}) => ({section: ordinal, start, end}));
  for (const {section, start, end} of speaking(part, known, cues))
    if (!isElsewhere(section)) spans.push({section, start, end});
  const passages = spans.map(({start, end}) => text.slice(start, end));
  return {
    letters: passages.reduce((sum, words) => sum + letterCount(words), 0),
    sections: [...new Set(spans.map(({section}) => section))].sort((one, other) => one - other),
    passages
  };
}

function isOf(part: string, {role, heading}: Section, cues: readonly Cue[]): boolean {
  if (part === "measures") return role === "achievements";
  if (part === "leaders") return heading !== null && speaksOf(part, heading, cues);
  return role === part;
}
