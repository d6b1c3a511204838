/**
 * Calls `found` for each match of a pattern (flag g, never empty) in the text, left to right. `matchAll` makes a copy of the
 * pattern each time: patterns are many, and most find nothing. `found` must not run the same pattern.
 */
export function eachMatch(text: string, pattern: RegExp, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) visit(match);
}
