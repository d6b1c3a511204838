import {anyOf, escaped} from "../lexis/alternatives.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import {fullWidth, regex, signs} from "../lexis/signs.ts";
import type {Knowledge} from "../types.ts";

/** Places in which a phrase of the lexicon `furniture` makes a line furniture. */
interface Phrases {
  /** The whole line is the phrase, but for brackets, signs and spaces. */
  readonly whole: ReadonlySet<string>;
  /** The phrase begins a field of a line without prose; a label is followed by its value or nothing. */
  readonly field: RegExp;
  /** The phrase makes furniture of prose as well: what a mirror site says of itself. */
  readonly site: RegExp;
  /** From such a line on, the rest of the page is furniture if no prose follows. */
  readonly tail: RegExp;
}

/** The characters of a label may be drawn apart: 索 引 号. */
const spaced = (label: string) => Array.from(label, escaped).join("[ \\u3000]*");
const edgeOfField = "(?:^|[\\s\\u3000|｜【\\[（(】\\]）)>》:：])";
const plainSigns = regex("g")`[\s\u3000|｜【】[\]（）()<>《》“”${signs.colon}${signs.comma}·.。-]+`;
/** Longer lines, and lines with a stop inside, are prose. */
const LONGEST = 160;
const prose = regex()`[${fullWidth.statement}][^${fullWidth.statement}]*[\u4e00-\u9fff]`;

const phrases = perKnowledge(({lexicons}: Knowledge): Phrases => {
  const of = (position: string) => lexicons.furniture.filter((row) => row.place === position).map((row) => row.phrase);
  const [field, label] = [of("field"), of("label")];
  const tail = of("tail");
  return {
    whole: new Set([...of("whole"), ...field, ...label, ...tail].map((phrase) => phrase.replace(plainSigns, ""))),
    field: new RegExp(
      `${edgeOfField}(?:${anyOf(field)}|(?:${[...label.map(spaced), "\u0000"].join("|")})(?:(?<=[:：])|(?=${edgeOfField}|\\d)|$))`
    ),
    site: new RegExp(anyOf(of("site"))),
    tail: new RegExp(`^[\\s\\u3000【\\[（(]*${anyOf(tail)}`)
  };
});

/** The day on which a page was looked at; a line that is a time; the pages of a preview; links in a row, made for search engines. */
const banner = regex()`\d日[ \u3000]*星期[一二三四五六日天]|^[•·\s]*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?\s*$|_第\d+页$|^[^_${fullWidth.clause}]{2,40}(?:_[^_${fullWidth.clause}]{2,40}){3,}$`;

/** The kind of page furniture that a line is, if any. */
export function findFurniture(line: string, knowledge: Knowledge): "field" | "tail" | null {
  const {whole, field, site, tail} = phrases(knowledge);
  if (line.length <= LONGEST && site.test(line)) return "field";
  if (line.length > LONGEST || prose.test(line)) return null;
  if (tail.test(line)) return "tail";
  return field.test(line) || banner.test(line) || whole.has(line.replace(plainSigns, "")) ? "field" : null;
}
