/** The request that a reader typed into the search box, parsed. */

export type Request =
  /** All of these words, in any order, in one sentence. */
  | {readonly kind: "words"; readonly words: readonly string[]}
  /** These very words in this order: typed in “ ” or " ". */
  | {readonly kind: "phrase"; readonly words: readonly [string]}
  /** A regular expression: typed between slashes. The engine runs it (RE2, linear time), never the page. */
  | {readonly kind: "pattern"; readonly pattern: string};

/** Longer than any words a reader types, in UTF-16 code units; patterns made of many thousands end the engine. */
export const MOST_TYPED = 200;

/** Null where nothing was typed. */
export function findRequest(typed: string): Request | null {
  const text = typed.trim();
  if (!text) return null;
  const pattern = /^\/(.+)\/$/u.exec(text)?.[1];
  if (pattern) return {kind: "pattern", pattern};
  const phrase = /^["“”「](.+)["“”」]$/u.exec(text)?.[1]?.trim();
  if (phrase) return {kind: "phrase", words: [phrase]};
  return {kind: "words", words: [...new Set(text.split(/\s+/u))]};
}

/** The same request with each of its words changed, a pattern left alone. */
export function reworded(request: Request, change: (word: string) => string): Request {
  if (request.kind === "pattern") return request;
  return {...request, words: request.words.map(change)} as Request;
}

/** Typed in Latin letters only, so perhaps pinyin. */
export const isSpelled = (word: string): boolean => /^[a-z'’üv]+$/i.test(word);

/** A word as a pattern that finds just itself. */
export const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
