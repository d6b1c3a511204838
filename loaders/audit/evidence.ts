import {hits} from "../lexis/hits.ts";
import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Section, Sentence, Span} from "../types.ts";
import {letterCount} from "./letters.ts";
import type {AuditInput} from "./rule.ts";

/** What shows a part of the yearly report: how much is said, where, and the sentences. */
interface Evidence {
  /** Letters and digits of the sentences and sections that show the part. */
  readonly letters: number;
  /** Ordinals of their sections, ascending. */
  readonly sections: readonly number[];
  readonly passages: readonly string[];
}

/** Words that speak of a part. */
interface Cue {
  readonly part: string;
  readonly words: RegExp;
  readonly also: RegExp | null;
  readonly unless: RegExp | null;
}

/** All cues, and those that each word is one of. */
interface Cues {
  readonly all: readonly Cue[];
  readonly words: Lexis<readonly Cue[]>;
}

/** The cues of `duty-cues.csv`: alternatives are separated by `|`. */
export const cuesOf = perKnowledge(({lexicons}): Cues => {
  const byWord = new Map<string, Cue[]>();
  const all = lexicons["duty-cues"].map(({part, cue, also, unless}) => {
    const read = {
      part,
      words: new RegExp(cue.join("|")),
      also: also.length ? new RegExp(also.join("|")) : null,
      unless: unless.length ? new RegExp(unless.join("|")) : null
    };
    for (const word of cue) byWord.set(word, [...(byWord.get(word) ?? []), read]);
    return read;
  });
  return {all, words: lexis(byWord)};
});

const agrees = ({also, unless}: Cue, words: string) => also?.test(words) !== false && !unless?.test(words);

/** Whether words speak of a part: a cue stands in them, one of the words that go with it, and none of those that speak against it. */
export const speaksOf = (part: string, words: string, {all}: Cues): boolean =>
  all.some((cue) => cue.part === part && cue.words.test(words) && agrees(cue, words));

/** The sentences that speak of each part, in reading order. */
export function speaking(
  {repaired: {text}, sentences}: AuditInput,
  {words: lexis}: Cues
): ReadonlyMap<string, Sentence[]> {
  const found = new Map<string, Sentence[]>();
  const {count, starts, words} = hits(lexis, text);
  let place = 0;
  for (let hit = 0; hit < count; hit++) {
    const at = starts[hit]!;
    while (place < sentences.length && sentences[place]!.end <= at) place++;
    const sentence = sentences[place];
    if (!sentence || sentence.start > at) continue;
    for (const cue of lexis.entries[words[hit]!]!) {
      const spoken = found.get(cue.part) ?? [];
      if (spoken.at(-1) === sentence || !agrees(cue, text.slice(sentence.start, sentence.end))) continue;
      found.set(cue.part, spoken);
      spoken.push(sentence);
    }
  }
  return found;
}

/** Where a report speaks of a part: sections of its role or under a heading that names it, and single sentences elsewhere. */
export function evidence(part: string, input: AuditInput, cues: Cues, spoken: readonly Sentence[]): Evidence {
  const {text} = input.repaired;
  const {sections} = input;
  const whole = new Set<number>();
  const plans = new Set(sections.flatMap(({ordinal, role}) => (role === "plans" ? [ordinal] : [])));
  // What leaders are to do next year is a plan.
  const isElsewhere = (section: number) => whole.has(section) || (part === "leaders" && plans.has(section));
  for (const section of sections)
    if (isOf(part, section, cues) || (section.parent !== null && whole.has(section.parent))) whole.add(section.ordinal);
  const spans: (Span & {readonly section: number})[] = sections
    .filter(({ordinal}) => whole.has(ordinal))
    .map(({ordinal, start, end}) => ({section: ordinal, start, end}));
  for (const {section, start, end} of spoken) if (!isElsewhere(section)) spans.push({section, start, end});
  const passages = spans.map(({start, end}) => text.slice(start, end));
  return {
    letters: passages.reduce((sum, words) => sum + letterCount(words), 0),
    sections: [...new Set(spans.map(({section}) => section))].sort((one, other) => one - other),
    passages
  };
}

function isOf(part: string, {role, heading}: Section, cues: Cues): boolean {
  if (part === "measures") return role === "achievements";
  if (part === "leaders") return heading !== null && speaksOf(part, heading, cues);
  return role === part;
}
