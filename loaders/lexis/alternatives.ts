/** Words as they stand, for a regular expression: signs that would mean something there mean themselves. */
export const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** The source of a regular expression for one of some words, the longest first; for nothing at all where there are none. */
export const anyOf = (words: readonly string[]): string =>
  words.length
    ? `(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join("|")})`
    : "(?!)";
