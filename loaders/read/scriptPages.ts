/** A stretch of HTML within a script; `quoted` where it is a string, with escapes. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const escaped = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g;
const spaces: Readonly<Record<string, string>> = {n: "\n", r: "\r", t: "\t", b: "", f: "", v: ""};
/** Fewer Han are a message of the script, not a text of the page. */
const LEAST = 40;
const han = /[\u4e00-\u9fff]/g;

/** The escapes of a string of a script (\n \" \/ \u6cd5), each with the place where it stands and its character. */
export const escapes = (words: string): {start: number; end: number; is: string}[] =>
  Array.from(words.matchAll(escaped), ({index, 0: all, 1: unit, 2: byte, 3: char}) => ({
    start: index,
    end: index + all.length,
    is: unit || byte ? String.fromCharCode(Number.parseInt(unit ?? byte!, 16)) : (spaces[char!] ?? char!)
  }));

/** The words that a string of a script stands for. */
export const unescaped = (words: string): string =>
  words.replace(escaped, (_, unit, byte, char) =>
    unit || byte ? String.fromCharCode(Number.parseInt(unit ?? byte, 16)) : (spaces[char] ?? char)
  );

/** The HTML that a script element holds with a text of some length: CDATA sections, else strings. */
export function scriptPages(html: string, code: {startIndex: number; endIndex: number} | undefined): Stretch[] {
  if (!code) return [];
  const [from, to] = [code.startIndex, code.endIndex + 1];
  const sections = cdata(html, from, to);
  const stretches = sections.length ? sections : strings(html, from, to);
  return stretches
    .filter(({start, end, quoted}) => {
      const words = html.slice(start, end);
      return ((quoted ? unescaped(words) : words).match(han)?.length ?? 0) >= LEAST;
    })
    .toReversed();
}

function cdata(html: string, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = html.indexOf("<![CDATA[", from); at >= 0 && at < to; at = html.indexOf("<![CDATA[", at)) {
    const start = at + 9;
    const close = html.indexOf("]]>", start);
    const end = close < 0 || close > to ? to : close;
    stretches.push({start, end, quoted: false});
    at = end;
  }
  return stretches;
}

/** Strings in one pass; one that does not close ends with its line. */
function strings(html: string, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = from; at < to; at++) {
    const quote = html[at]!;
    if (quote !== '"' && quote !== "'" && quote !== "`") continue;
    let end = at + 1;
    while (end < to && html[end] !== quote && (quote === "`" || html[end] !== "\n")) end += html[end] === "\\" ? 2 : 1;
    end = Math.min(end, to);
    if (html[end] === quote) stretches.push({start: at + 1, end, quoted: true});
    at = end;
  }
  return stretches;
}
