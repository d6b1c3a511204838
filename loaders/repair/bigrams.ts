import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Knowledge} from "../types.ts";
import {simplifiedOf, traditionalOf} from "./traditional.ts";

/** Which characters follow one another in a text. */
export interface Bigrams {
  /** How often `b` stands right after `a`, in Traditional or Simplified forms. */
  count(a: string, b: string): number;
  /** The characters that it has, those that follow `a` and those that stand before `b`: in both forms. */
  readonly chars: readonly string[];
  after(a: string): readonly string[];
  before(b: string): readonly string[];
}

/** So much of a text tells its words. */
const ENOUGH = 200_000;

const numbers = Array.from("一二三四五六七八九十", (number) => `\n\u3000（${number}）`);
const phrases = perKnowledge(({lexicons}: Knowledge) =>
  [...lexicons.phrases.map(({phrase}) => phrase), ...numbers].join("\n")
);
/** Readings in brackets, which part the characters of a word. */
const insertions = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}[)）]/g;

/** The bigrams of `text`, of the lexicon `phrases` and of list numbers. */
export function bigrams(text: string, knowledge: Knowledge): Bigrams {
  const words = Array.from(`${phrases(knowledge)}\n${text.slice(0, ENOUGH).replace(insertions, "")}`);
  const simplified = words.map(simplifiedOf);
  const next = new Map<string, Map<string, number>>();
  const last = new Map<string, Set<string>>();
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [simplified[i - 1]!, simplified[i]!];
    const followers = next.get(a) ?? new Map<string, number>();
    next.set(a, followers.set(b, (followers.get(b) ?? 0) + 1));
    last.set(b, (last.get(b) ?? new Set()).add(a));
  }
  return {
    count: (a, b) => next.get(simplifiedOf(a))?.get(simplifiedOf(b)) ?? 0,
    chars: inBothForms(next.keys()),
    after: (a) => inBothForms(next.get(simplifiedOf(a))?.keys() ?? []),
    before: (b) => inBothForms(last.get(simplifiedOf(b)) ?? [])
  };
}

const inBothForms = (chars: Iterable<string>) => [...chars].flatMap((char) => [char, ...traditionalOf(char)]);
