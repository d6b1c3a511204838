/** The terms of a search: the reader's words in the script of the corpus, pinyin turned into the words it spells. */
import {FileAttachment} from "observablehq:stdlib";
import {query} from "../store/queryEngine.js";
import {type Reading, spelled, spelling} from "./pinyinSpelling.js";
import {isSpelled, literal, type Request, reworded} from "./searchRequest.js";
import {searched} from "./searchTables.js";

export interface Sought {
  /** Each must stand in a sentence; any of its alternatives will do. Empty for a pattern. */
  readonly alternatives: readonly (readonly string[])[];
  /** RE2: finds every occurrence. */
  readonly pattern: string;
}

export async function sought(request: Request): Promise<Sought> {
  if (request.kind === "pattern") return {alternatives: [], pattern: request.pattern};
  const words = await simplifiedWords(request);
  const alternatives = await Promise.all(words.map((word) => (isSpelled(word) ? readings(word) : [word])));
  return {alternatives, pattern: either(alternatives.flat())};
}

/** The words of a request in the script of the corpus. */
export async function simplifiedWords(request: Exclude<Request, {kind: "pattern"}>): Promise<readonly string[]> {
  const {simplified} = (await import(FileAttachment("../../vendor/simplified.js").href)) as {
    simplified: (text: string) => string;
  };
  return (reworded(request, simplified) as typeof request).words;
}

/** A pattern that finds each of some words; a longer one is tried before one that it begins with. */
export const either = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join("|");

/** The texts that a spelling may stand for, and the letters themselves (APP, PPP). */
async function readings(word: string): Promise<string[]> {
  const vocabulary = await query<Reading>(
    `SELECT word, pinyin FROM vocabulary
     WHERE pinyin <> '' AND contains(?, pinyin) ORDER BY "count" DESC, word LIMIT 400`,
    [spelling(word)]
  );
  const spellings = spelled(word, vocabulary);
  if (!spellings.length) return [word];
  const pattern = either(spellings);
  const standing = await query<{text: string}>(
    `SELECT DISTINCT unnest(regexp_extract_all(text, ?)) AS text FROM ${await searched()} WHERE regexp_matches(text, ?)`,
    [pattern, pattern]
  );
  return [...new Set([...standing.map(({text}) => text), word])];
}
