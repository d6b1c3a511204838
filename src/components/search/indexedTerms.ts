/** The question that a request puts to the index. */
import type {IndexedTerms} from "./indexedSearch.js";
import {findPlainPattern} from "./plainPattern.js";
import {isSpelled, type Request} from "./searchRequest.js";
import {either, simplifiedWords} from "./searchTerms.js";

/** Null where the engine must answer: to words spelled in Latin letters, which need the vocabulary, and to patterns that need it. */
export async function findIndexedTerms(request: Request): Promise<IndexedTerms | null> {
  if (request.kind === "pattern") {
    const plain = findPlainPattern(request.pattern);
    return plain && {literals: plain.literals, pattern: new RegExp(plain.source, "gu")};
  }
  if (request.words.some(isSpelled)) return null;
  const words = await simplifiedWords(request);
  return {literals: words, pattern: words.length > 1 ? new RegExp(either(words), "gu") : null};
}
