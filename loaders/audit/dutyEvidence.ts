import {hits} from "../lexis/hits.ts";
import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import {clauseMark} from "../lexis/signs.ts";
import type {Section, Sentence, Span} from "../types.ts";
import {letterCount} from "./letterCount.ts";
import type {AuditInput} from "./rule.ts";

/** The evidence of a part of the yearly report: how much is said, where, and the sentences. */
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

/** The parts that each sentence speaks of, with the place of the first word that does; in reading order. */
function speaking(
  {repaired: {text}, sentences}: AuditInput,
  {words: lexis}: Cues
): ReadonlyMap<Sentence, ReadonlyMap<string, number>> {
  const bySentence = new Map<Sentence, Map<string, number>>();
  const {count, starts, words} = hits(lexis, text);
  let ordinal = 0;
  // Whether a cue agrees is asked once a sentence, however often its word stands there.
  let asked = new Set<unknown>();
  for (let hit = 0; hit < count; hit++) {
    const at = starts[hit]!;
    for (; ordinal < sentences.length && sentences[ordinal]!.end <= at; ordinal++) asked = new Set();
    const sentence = sentences[ordinal];
    if (!sentence || sentence.start > at) continue;
    for (const cue of lexis.entries[words[hit]!]!) {
      const spoken = bySentence.get(sentence) ?? new Map<string, number>();
      if (spoken.has(cue.part) || asked.has(cue)) continue;
      asked.add(cue);
      if (!agrees(cue, text.slice(sentence.start, sentence.end))) continue;
      bySentence.set(sentence, spoken.set(cue.part, at));
    }
  }
  return bySentence;
}

/** A stretch of text that shows a part. */
interface Shown extends Span {
  readonly part: string;
  readonly section: number;
}

/**
 * The places in which a report speaks of each part: sections of its role or under a heading that names it, and single sentences elsewhere. A stretch
 * shows one part, and counts once where it is printed twice. A sentence that goes on from one part to another is cut before the clause
 * that does.
 */
export function evidenceOf(input: AuditInput, cues: Cues): (part: string) => Evidence {
  const {sections, sentences} = input;
  const {text} = input.repaired;
  const partOfSection = sectionParts(sections, cues);
  const spoken = speaking(input, cues);
  const shown = sentences.flatMap((sentence): Shown[] => {
    if (sentence.repeat) return [];
    const {section, start, end} = sentence;
    const own = partOfSection[section];
    // The duties of leaders for next year are a plan; causes are told within the shortcomings.
    const parts = [...(spoken.get(sentence) ?? [])].filter(
      ([part]) => part !== "causes" && (part !== "leaders" || own !== "plans")
    );
    if (parts.length === 0) return own ? [{part: own, section, start, end}] : [];
    const starts = parts.map(([, at], i) => (i === 0 ? start : clauseStart(text, start, at)));
    return parts.map(([part], i) => ({part, section, start: starts[i]!, end: starts[i + 1] ?? end}));
  });
  return (part) => {
    const own = shown.filter((stretch) => stretch.part === part);
    const passages = own.map(({start, end}) => text.slice(start, end));
    return {
      letters: passages.reduce((sum, words) => sum + letterCount(words), 0),
      sections: [...new Set(own.map(({section}) => section))].sort((one, other) => one - other),
      passages
    };
  };
}

/** Behind the last mark before `at`; at `start` where there is none. */
function clauseStart(text: string, start: number, at: number): number {
  let begin = at;
  while (begin > start && !clauseMark.test(text[begin - 1]!)) begin--;
  return begin;
}

/** The part that each section is of: the one that its heading or its role names, else that of the section above. */
function sectionParts(sections: readonly Section[], cues: Cues): (string | null)[] {
  const parts: (string | null)[] = [];
  for (const {role, heading, parent} of sections) {
    const named = heading !== null && speaksOf("leaders", heading, cues) ? "leaders" : partOfRole[role];
    parts.push(named ?? (parent === null ? null : parts[parent]!));
  }
  return parts;
}

const partOfRole: Partial<Record<Section["role"], string>> = {
  achievements: "measures",
  problems: "problems",
  plans: "plans"
};
