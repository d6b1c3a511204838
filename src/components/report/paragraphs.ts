/** The setting of a report's text: headings, paragraphs of sentences, and the words that stand beside both. */
import type {Reading} from "../../../loaders/index.ts";

export type ReadSentence = Reading["sentences"][number];

export interface Paragraph {
  /** Headings and what is set apart (captions, page furniture, stray marks) stand alone. */
  readonly kind: "heading" | "prose" | "aside";
  /** Level of a heading, from 1; 0 otherwise. */
  readonly level: number;
  /** Ordinal of its section. */
  readonly section: number;
  readonly start: number;
  readonly end: number;
  /** None in what is set apart. */
  readonly sentences: readonly ReadSentence[];
}

/** The paragraphs of a report in reading order; together they hold every character of the text other than white space. */
export function paragraphs({text, sections, sentences}: Reading): Paragraph[] {
  const result: {-readonly [Key in keyof Paragraph]: Paragraph[Key]}[] = [];
  let at = 0;
  let broken = true;
  const sectionAt = (offset: number) => sections.findLast(({start}) => start <= offset)?.ordinal ?? 0;
  const between = (end: number) => {
    const words = text.slice(at, end);
    if (words.includes("\n")) broken = true;
    if (!words.trim()) return;
    const start = at + words.length - words.trimStart().length;
    result.push({
      kind: "aside",
      level: 0,
      section: sectionAt(start),
      start,
      end: at + words.trimEnd().length,
      sentences: []
    });
    broken = true;
  };
  for (const sentence of sentences) {
    between(sentence.start);
    const section = sections[sentence.section];
    const span = section?.headingSpan;
    const heading = span ? sentence.start >= span.start && sentence.start < span.end : false;
    const last = result.at(-1);
    const kind = heading ? "heading" : "prose";
    // A heading of two lines is two sentences and one heading; prose goes on in its line.
    const goesOn = last?.kind === kind && last.section === sentence.section && (heading || !broken);
    if (goesOn) {
      last.sentences = [...last.sentences, sentence];
      last.end = sentence.end;
    } else {
      const level = heading ? (section?.level ?? 1) : 0;
      const {start, end} = sentence;
      result.push({kind, level, section: sentence.section, start, end, sentences: [sentence]});
    }
    broken = false;
    at = sentence.end;
  }
  between(text.length);
  return result;
}
