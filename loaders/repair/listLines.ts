import {regex, signs} from "../lexis/signs.ts";

/** How a line of a list begins, by style: 一、 （一） 1. （1） 一是 ——. */
const styles =
  /^[ \t\u3000]*(?:([一二三四五六七八九十]{1,3}[、.．])|([（(][一二三四五六七八九十]{1,3}[）)])|(\d{1,2}[.．、])|([（(]\d{1,2}[）)])|([一二三四五六七八九十]是)|(——))/;
const runsIn = regex()`[${signs.statement}]|：.`;
/** This share of the lines of a style, at least, must run on behind their heading for the others to be broken ones. */
const SHARE = 0.8;

const styleOf = (line: string) => (styles.exec(line)?.slice(1) ?? []).findIndex((sign) => sign !== undefined);

/** The evidence of a text's lists about its lines. */
interface ListLines {
  /** Whether the line is an entry whose siblings are followed by their text in the same line. */
  runsOn(line: string): boolean;
  /** Whether the line begins with a number or the like. */
  isEntry(line: string): boolean;
  /** Whether the text has numbered headings, so that it needs none without a number. */
  readonly isNumbered: boolean;
}

/** The lists of `text`, looked at once. */
export function listLines(text: string): ListLines {
  const counts = Array.from({length: 6}, () => ({all: 0, run: 0}));
  for (const line of text.split("\n")) {
    const count = counts[styleOf(line)];
    if (!count) continue;
    count.all++;
    if (runsIn.test(line)) count.run++;
  }
  return {
    runsOn: (line) => {
      const count = counts[styleOf(line)];
      return count !== undefined && count.all > 2 && count.run >= SHARE * count.all;
    },
    isEntry: (line) => styleOf(line) >= 0,
    isNumbered: counts[0]!.all + counts[1]!.all > 3
  };
}
