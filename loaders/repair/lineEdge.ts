import {perKnowledge} from "../lexis/perKnowledge.ts";
import {fullWidth, regex, signs} from "../lexis/signs.ts";
import type {Knowledge} from "../types.ts";

interface Edges {
  readonly end: RegExp;
  readonly start: RegExp;
  readonly opener: RegExp;
  readonly heading: RegExp;
}

/** A clause before a full stop that is no longer than this is no sentence; one before a comma that is no longer than that no clause. */
const FRAGMENT = 5;
const SCRAP = 2;
/** Headings of so many characters seldom have two commas. */
const SENTENCE = 20;
/** The first sign of a sentence, by which its head is told from a scrap; colons stand behind labels. */
const firstMark = regex()`[${signs.list}${fullWidth.statement}]`;
const comma = /[，,]/;
/** Words of time and place, which are a clause by themselves. */
const setting = /[年月日初底末前后中上下时来此外间先次]$/;

const edges = perKnowledge(({lexicons}: Knowledge): Edges => {
  const rows = (position: string) => lexicons["line-edges"].filter((row) => row.place === position);
  const anyOf = (parts: readonly string[]) => `(?:${parts.join("|") || "\u0000"})`;
  return {
    end: new RegExp(`${anyOf(rows("end").map(({word, unless}) => (unless ? `(?<![${unless}])` : "") + word))}$`),
    start: new RegExp(`^${anyOf(rows("start").map(({word, unless}) => word + (unless ? `(?![${unless}])` : "")))}`),
    opener: new RegExp(`^(?:(?:19|20)\\d\\d年(?:度|以来|来)?|${anyOf(rows("opener").map(({word}) => word))})`),
    heading: new RegExp(`${anyOf(rows("heading").map(({word}) => word))}$`)
  };
});

/** Whether a line ends with a word that wants another: a particle, a preposition, an adverb, a verb without its object. */
export const wantsMore = (line: string, knowledge: Knowledge): boolean => edges(knowledge).end.test(line);

/** Whether a paragraph may begin so: 今年是…, 近年来，… */
export const opensParagraph = (line: string, knowledge: Knowledge): boolean => edges(knowledge).opener.test(line);

/** Whether a line is the beginning of a sentence and no heading: 现在，我代表…, or several clauses. */
export function opensSentence(line: string, knowledge: Knowledge): boolean {
  const opened = edges(knowledge).opener.exec(line.trimStart());
  if (opened && comma.test(line.trimStart()[opened[0].length] ?? "")) return true;
  return line.length >= SENTENCE && line.split(comma).length > 2;
}

/** Whether a short line ends with a word that headings end with: 2025年工作安排. */
export const endsHeading = (line: string, knowledge: Knowledge): boolean =>
  line.length <= SENTENCE && edges(knowledge).heading.test(line);

/** Whether what stands ahead begins as no sentence does: with a particle or conjunction, or a scrap before the first stop (推进。). */
export function beginsInMiddle(ahead: string, knowledge: Knowledge): boolean {
  const {start, opener} = edges(knowledge);
  if (start.test(ahead)) return true;
  const stop = ahead.search(firstMark);
  if (stop < 0 || opener.test(ahead)) return false;
  if (comma.test(ahead[stop]!)) return stop <= SCRAP && !setting.test(ahead.slice(0, stop));
  return ahead[stop] !== "、" && stop <= FRAGMENT;
}
