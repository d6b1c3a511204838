import type {Jieba} from "@node-rs/jieba";
import {lazily} from "../lexis/lazily.ts";

/** So many characters on each side of a break tell whether a word goes over it. */
const WINDOW = 6;
const headHan = /^\p{Script=Han}{1,6}/u;
const tailHan = /\p{Script=Han}{1,6}$/u;

const jiebaPackage = lazily<typeof import("@node-rs/jieba")>("@node-rs/jieba");
const dictionary = lazily<typeof import("@node-rs/jieba/dict.js")>("@node-rs/jieba/dict.js");
let segmenter: Jieba | null = null;

/** Jieba with its dictionary, loaded when first asked for: half a second that few texts need. */
function segmenterOfWords(): Jieba {
  segmenter ??= jiebaPackage().Jieba.withDict(dictionary().dict);
  return segmenter;
}

/** Whether a word of the dictionary goes over the break between two lines, in the likeliest segmentation of what stands around it. */
export const partsWord = (line: string, next: string): boolean => wordsAt(line, next).length === 1;

/** Whether words of more than one character end and begin at the break. */
export const endsWord = (line: string, next: string): boolean => wordsAt(line, next).every(({length}) => length > 1);

/** The word that goes over the break, or the two that meet there; [] where there is none. */
function wordsAt(line: string, next: string): string[] {
  const before = tailHan.exec(line.slice(-WINDOW))?.[0];
  const after = headHan.exec(next)?.[0];
  if (!before || !after) return [];
  let end = 0;
  const words = segmenterOfWords().cut(before + after, false);
  for (const [i, word] of words.entries()) {
    end += word.length;
    if (end === before.length) return [word, words[i + 1]!];
    if (end > before.length) return [word];
  }
  return [];
}
