/** What to look for in the tables: the reader's words in the script of the corpus, pinyin turned into the words it spells. */
import {FileAttachment} from "observablehq:stdlib";
import {query} from "../engine.js";
import {isSpelled, literal, type Request, reworded} from "./request.js";
import {type Reading, spelled, spelling} from "./spelling.js";

export interface Sought {
  /** Each must stand in a sentence; any of its alternatives will do. Empty for a pattern. */
  readonly alternatives: readonly (readonly string[])[];
  /** RE2: finds every occurrence. */
  readonly pattern: string;
}

export async function sought(request: Request): Promise<Sought> {
  if (request.kind === "pattern") return {alternatives: [], pattern: request.pattern};
  const {simplified} = (await import(FileAttachment("../../vendor/simplified.js").href)) as {
    simplified: (text: string) => string;
  };
  const {words} = reworded(request, simplified) as Exclude<Request, {kind: "pattern"}>;
  const alternatives = await Promise.all(words.map((word) => (isSpelled(word) ? readings(word) : [word])));
  // A longer word is tried before one that it begins with.
  const all = [...new Set(alternatives.flat())].sort((a, b) => b.length - a.length);
  return {alternatives, pattern: all.map(literal).join("|")};
}

/** The texts that a spelling may stand for, and the letters themselves (APP, PPP). */
async function readings(word: string): Promise<string[]> {
  const vocabulary = await query<Reading>(
    `SELECT word, any_value(pinyin) AS pinyin FROM words
     WHERE pinyin <> '' AND contains(?, pinyin) GROUP BY word ORDER BY sum("count") DESC LIMIT 400`,
    [spelling(word)]
  );
  const found = spelled(word, vocabulary);
  if (!found.length) return [word];
  const standing = await query<{text: string}>(
    `SELECT text FROM (VALUES ${found.map(() => "(?)").join(", ")}) AS candidates(text)
     WHERE EXISTS (SELECT 1 FROM sentences WHERE contains(sentences.text, candidates.text))`,
    found
  );
  return [...new Set([...standing.map(({text}) => text), word])];
}
