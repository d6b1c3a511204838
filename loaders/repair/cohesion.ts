import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Knowledge} from "../types.ts";

/** Two lines with a break between them. */
export interface Across {
  readonly line: string;
  readonly next: string;
}

/**
 * Two characters are taken for one word if they stand together at least twice, and this many times as often as they would by
 * chance (the ratio whose logarithm is pointwise mutual information: Church and Hanks 1990).
 */
const TOGETHER = 2;
const RATIO = 10;

const han = /^[\u4e00-\u9fff]{2}$/;
const key = (a: number, b: number) => a * 0x10000 + b;

/** The two characters on either side of a break. */
export const pair = ({line, next}: Across): string => line.slice(-1) + next.slice(0, 1);

/** Pairs of characters across the breaks that are words of this text: 政|府. One pass over the text. */
export function cohesiveAcross(text: string, breaks: readonly Across[]): Set<string> {
  const pairs = new Map<number, number>();
  const singles = new Map<number, number>();
  const wanted = new Uint8Array(0x10000);
  for (const {line, next} of breaks) {
    const [a, b] = [line.charCodeAt(line.length - 1), next.charCodeAt(0)];
    pairs.set(key(a, b), 0);
    for (const code of [a, b]) {
      singles.set(code, 0);
      wanted[code] = 1;
    }
  }
  for (let i = 0, last = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (wanted[code]) {
      raise(singles, code);
      raise(pairs, key(last, code));
    }
    last = code;
  }
  const isWord = ({line, next}: Across) => {
    const [a, b] = [line.charCodeAt(line.length - 1), next.charCodeAt(0)];
    const count = pairs.get(key(a, b))!;
    return count >= TOGETHER && count * text.length >= RATIO * singles.get(a)! * singles.get(b)!;
  };
  return new Set(breaks.filter((at) => han.test(pair(at)) && isWord(at)).map(pair));
}

/** Counts one more of what is counted. */
function raise(counts: Map<number, number>, counted: number): void {
  const count = counts.get(counted);
  if (count !== undefined) counts.set(counted, count + 1);
}

/** Fixed phrases and place names cut in two, by the two characters at the cut. */
const cuts = perKnowledge(({areas, lexicons}: Knowledge) => {
  const byPair = new Map<string, Across[]>();
  const phrases = [...areas.map(({nameZh}) => nameZh), ...lexicons.phrases.map(({phrase}) => phrase)];
  for (const phrase of phrases)
    for (let at = 1; at < phrase.length; at++) {
      const cut = {line: phrase.slice(0, at), next: phrase.slice(at)};
      byPair.set(pair(cut), [...(byPair.get(pair(cut)) ?? []), cut]);
    }
  return byPair;
});

/** Whether the break stands within a fixed phrase or a place name. */
export const partsPhrase = (line: string, next: string, knowledge: Knowledge): boolean =>
  (cuts(knowledge).get(pair({line, next})) ?? []).some((cut) => line.endsWith(cut.line) && next.startsWith(cut.next));
