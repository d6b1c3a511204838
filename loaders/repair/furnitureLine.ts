import type {Knowledge} from "../types.ts";
import {perKnowledge} from "./rule.ts";

/** Where a phrase of the lexicon `furniture` makes a line furniture. */
interface Phrases {
  /** The whole line is the phrase, but for brackets, signs and spaces. */
  readonly whole: ReadonlySet<string>;
  /** The phrase begins a field of a line without prose; a label is followed by its value or nothing. */
  readonly field: RegExp;
  /** From such a line on, the rest of the page is furniture if no prose follows. */
  readonly tail: RegExp | null;
}

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (phrases: readonly string[]) => phrases.map(escaped).join("|");
const FIELD = "(?:^|[\\s\\u3000|｜【\\[（(】\\]）)>》:：])";
const signs = /[\s\u3000|｜【】[\]（）()<>《》“”:：,，·.。-]+/g;
/** Longer lines, and lines with a stop inside, are prose. */
const LONGEST = 160;
const prose = /[。；！？][^。；！？]*[\u4e00-\u9fff]/;

const phrases = perKnowledge(({lexicons}: Knowledge): Phrases => {
  const of = (place: string) =>
    (lexicons.furniture ?? []).filter((row) => row.place === place).map((row) => row.phrase!);
  const [field, label] = [of("field"), of("label")];
  const tail = of("tail");
  return {
    whole: new Set([...of("whole"), ...field, ...label, ...tail].map((phrase) => phrase.replace(signs, ""))),
    field: new RegExp(
      `${FIELD}(?:${anyOf([...field, "\u0000"])}|(?:${anyOf([...label, "\u0000"])})(?:(?<=[:：])|(?=${FIELD}|\\d)|$))`
    ),
    tail: tail.length ? new RegExp(`^[\\s\\u3000【\\[（(]*(?:${anyOf(tail)})`) : null
  };
});

/** What kind of page furniture a line is, if any. */
export function findFurniture(line: string, knowledge: Knowledge): "field" | "tail" | null {
  if (line.length > LONGEST || prose.test(line)) return null;
  const {whole, field, tail} = phrases(knowledge);
  if (tail?.test(line)) return "tail";
  return field.test(line) || whole.has(line.replace(signs, "")) ? "field" : null;
}
