/** The question that a request puts to the index. */
import type {IndexedTerms} from "./indexedSearch.js";
import {vocabulary} from "./openIndex.js";
import {spelled, spelling} from "./pinyinSpelling.js";
import {findPlainPattern} from "./plainPattern.js";
import {isSpelled, type Request} from "./searchRequest.js";
import {either, simplifiedWords} from "./searchTerms.js";

/** Words of the vocabulary that are tried for a spelling, the commonest. */
const MOST_TRIED = 400;

/** Null where the engine must run a pattern. */
export async function findIndexedTerms(request: Request): Promise<IndexedTerms | null> {
  if (request.kind === "pattern") {
    const plain = findPlainPattern(request.pattern);
    return (
      plain && {texts: plain.literals.map((text) => [text]), pattern: new RegExp(plain.source, "gu"), isPart: true}
    );
  }
  const words = await simplifiedWords(request);
  const texts = await Promise.all(words.map((word) => (isSpelled(word) ? readings(word) : [word])));
  const isOne = texts.length === 1 && texts[0]!.length === 1;
  return {texts, pattern: isOne ? null : new RegExp(either(texts.flat()), "gu"), isPart: false};
}

/** The texts that a spelling may stand for, and the letters themselves (APP, PPP). */
async function readings(word: string): Promise<string[]> {
  const letters = spelling(word);
  const tried = (await vocabulary()).filter(({pinyin}) => letters.includes(pinyin)).slice(0, MOST_TRIED);
  return [...new Set([...spelled(word, tried), word])];
}
