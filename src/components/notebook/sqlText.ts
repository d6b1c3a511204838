/**
 * SQL as far as blanks, comments and quotation marks go. Every sign is looked at once: a link brings what it likes, and patterns that look for
 * the end of a comment from each beginning never end on some texts.
 */

const blank = /\s/;

/** The place behind the blanks and comments that stand at `at`. A comment that is not closed is none. */
export function gapEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    if (blank.test(text[end]!)) end++;
    else if (text.startsWith("--", end)) end = lineEnd(text, end);
    else if (text.startsWith("/*", end)) {
      const close = text.indexOf("*/", end + 2);
      if (close < 0) return end;
      end = close + 2;
    } else return end;
  }
  return end;
}

const lineEnd = (text: string, at: number) => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
};

/** The place behind the sign at `at`, or behind the words in quotation marks that begin there. */
function partEnd(text: string, at: number): number {
  const sign = text[at]!;
  if (sign !== "'" && sign !== '"') return at + 1;
  const close = text.indexOf(sign, at + 1);
  return close < 0 ? text.length : close + 1;
}

/** A statement without the blanks and comments before it, and without the semicolons at its end and what stands among and behind them. */
export function bareStatement(text: string): string {
  const start = gapEnd(text, 0);
  /** The first of the semicolons behind which nothing stands any more. */
  let last: number | null = null;
  // Of comments that are not closed the first is the rest of the text.
  for (let at = start; at < text.length; at = gapEnd(text, at))
    if (text.startsWith("/*", at)) return text.slice(start);
    else if (text[at] === ";" && at > start) {
      last ??= at;
      at++;
    } else {
      at = partEnd(text, at);
      last = null;
    }
  return text.slice(start, last ?? text.length);
}

/** Words without the comments among them. */
export function withoutComments(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length; ) {
    const next = gapEnd(text, at);
    if (next > at) {
      kept += " ";
      at = next;
    } else if (text.startsWith("/*", at)) return kept + text.slice(at);
    else kept += text[at++];
  }
  return kept;
}
