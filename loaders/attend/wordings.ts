import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";

/** A word of a group and what decides whether it counts. Words are given by their places in `words`. */
export interface Wording {
  readonly group: number;
  readonly word: string;
  /** One of these stands in the same sentence; none where nothing is asked. */
  readonly must: readonly number[];
  /** None of these stands in the same sentence. */
  readonly not: readonly number[];
  /** Longer words: what stands in one of them does not count. */
  readonly longer: readonly string[];
}

/** The lexicon as one tree of words. */
export interface Wordings {
  readonly groups: readonly string[];
  /** Every word that counts or decides; its entry is its place. */
  readonly words: Lexis<number>;
  /** By the place of a word: the wordings that count it. */
  readonly counted: readonly (readonly Wording[])[];
}

/** The words of the lexicon `attention`, by their groups in the order of the codebook. */
export const wordings = perKnowledge(({termGroups, lexicons}): Wordings => {
  const groups = termGroups.map(({group}) => group);
  const placeOf = new Map<string, number>();
  const placed = (word: string) => {
    if (!placeOf.has(word)) placeOf.set(word, placeOf.size);
    return placeOf.get(word)!;
  };
  const counted: Wording[][] = [];
  for (const {group, word, must, not} of lexicons.attention) {
    const wording = {
      group: groups.indexOf(group),
      word,
      must: must.map(placed),
      not: not.filter((other) => !other.includes(word)).map(placed),
      longer: not.filter((other) => other.includes(word))
    };
    const at = placed(word);
    counted[at] ??= [];
    counted[at].push(wording);
  }
  return {groups, words: lexis(placeOf), counted};
});

/** Whether the word at `start` stands within one of its longer words. */
export const isPartOfLonger = (text: string, start: number, {word, longer}: Wording): boolean =>
  longer.some((other) => {
    for (let within = other.indexOf(word); within >= 0; within = other.indexOf(word, within + 1))
      if (text.startsWith(other, start - within)) return true;
    return false;
  });
