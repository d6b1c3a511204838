/** The place of a DuckDB error in a statement. */

/**
 * The place of a DuckDB error in the statement, as [from, to); null if its message names none.
 * The message quotes a line, cut at both ends if it is long, with a caret under the place; the caret counts places of
 * a terminal, of which Chinese characters take two.
 */
export function findErrorPlace(sql: string, message: string): [number, number] | null {
  const location = /^LINE (\d+): (.*)\n( *)\^/m.exec(message);
  if (!location) return null;
  const [, nth, quoted, indent] = location as unknown as [string, string, string, string];
  const before = sql.split("\n").slice(0, Number(nth) - 1);
  const line = sql.split("\n")[Number(nth) - 1] ?? "";
  const cut = quoted.startsWith("...") && !line.startsWith("...") ? 3 : 0;
  const words = quoted.slice(cut).replace(/\.\.\.$/, "");
  const column = characters(quoted, indent.length - `LINE ${nth}: `.length) - cut;
  const at = Math.max(0, line.indexOf(words)) + column;
  const from = Math.min(sql.length, before.reduce((sum, {length}) => sum + length + 1, 0) + at);
  const word = /^[\p{L}\p{N}_.]+/u.exec(sql.slice(from))?.[0].length ?? 1;
  return [from, Math.min(sql.length, from + word)];
}

/** The number of UTF-16 code units of `text` before a column of the terminal. */
function characters(text: string, places: number): number {
  let width = 0;
  let count = 0;
  for (const sign of text) {
    if (width >= places) break;
    width += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(sign)
      ? 2
      : 1;
    count += sign.length;
  }
  return count;
}
