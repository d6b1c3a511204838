import type {Bigrams} from "./bigrams.ts";
import {gbkChar, gbkCode} from "./gbk.ts";
import type {OutOfStep} from "./outOfStep.ts";
import {hasReading} from "./pinyinReading.ts";
import {hasTraditional} from "./traditional.ts";

/** The characters that may stand in one place, and the cost of believing each. */
export interface Choice {
  readonly words: string;
  readonly cost: number;
}

/** A character that cannot be told. */
export const lost = "\ufffd";
/** Of a character that was dropped from between two others, and of one that no site would give a reading. */
const DROPPED = 1;
const UNLIKELY = 3;
/** The row of the signs in GBK, first among them the blank, and “ in it. */
const SIGNS = 0xa1;
const OPENING = 0xb0;

const privateUse = /[\ue000-\uf8ff]/;
const trails = Array.from({length: 0xfe - 0x40 + 1}, (_, i) => 0x40 + i);
const leads = trails.filter((byte) => byte > 0x80);
/** A lost byte is taken for half of a Han; the first may be that of a full stop as well. */
const mayBe = (char: string, isFirst: boolean) => /\p{Script=Han}/u.test(char) || (isFirst && char === "。");
const trailOf = (char: string) => (gbkCode(char) ?? 0) & 0xff;
const leadOf = (char: string) => (gbkCode(char) ?? 0) >> 8;

/** The choices for each character of a stretch that was read out of step: of its two bytes one may be lost. */
export function byteChoices(run: OutOfStep, pairs: Bigrams, mayDrop: boolean): Choice[][] {
  const {bytes, reading, last} = run;
  const choicesAt: Choice[][] = [];
  for (let i = -1; i < bytes.length; i += 2) {
    const end = i + 1 < bytes.length ? bytes[i + 1]! : last;
    if (i < 0 && end === SIGNS && !run.before.trim()) {
      choicesAt.push([{words: "\u3000", cost: 0}]);
      continue;
    }
    const isLost = end === null || (i < 0 && !reading);
    const choices = (i < 0 ? firstBytes(run) : [{byte: bytes[i]!, cost: 0}]).flatMap(({byte, cost}) =>
      (typeof end === "number" ? [end] : trails).flatMap((trail): Choice[] => {
        const words = gbkChar(byte, trail);
        return words && fits(words, end) && (!isLost || mayBe(words, i < 0))
          ? [{words, cost: cost + annotated(words, end)}]
          : [];
      })
    );
    if (end === null && closesQuote(run)) choices.push({words: "”", cost: 0});
    if (isLost) choices.push({words: lost, cost: 0});
    if (i >= 0 && end !== null && mayDrop) choices.push(...withDropped(bytes[i]!, end, pairs));
    choicesAt.push(choices);
  }
  return choicesAt;
}

/** Whether the second byte of `char` is `end`, or its reading; null where nothing is known of it. */
const fits = (char: string, end: number | string | null) =>
  end === null || (typeof end === "number" ? trailOf(char) === end : hasReading(char, end));

const annotated = (char: string, end: number | string | null) =>
  typeof end === "string" && !hasTraditional(char) ? UNLIKELY : 0;

/** Whether the last character is a sign of which only the row is known, where a quotation waits for its end. */
const closesQuote = ({bytes, quoted}: OutOfStep) =>
  bytes.at(-1) === SIGNS &&
  (quoted > 0 || bytes.some((byte, i) => i % 2 === 1 && byte === SIGNS && bytes[i + 1] === OPENING));

/** The lost first byte: any, or one that makes a phantom of that reading with the byte before. */
function firstBytes({reading, before}: OutOfStep): {byte: number; cost: number}[] {
  if (!reading) return leads.map((byte) => ({byte, cost: 0}));
  return leads.flatMap((byte) => {
    const phantom = gbkChar(trailOf(before), byte);
    return phantom && hasReading(phantom, reading) ? [{byte, cost: annotated(phantom, reading)}] : [];
  });
}

/**
 * Two or three characters between a first byte and the end of the last, if between these one or two of private use were
 * read and dropped. Of three the text has two side by side elsewhere.
 */
function withDropped(lead: number, end: number | string, pairs: Bigrams): Choice[] {
  const joins = (a: string, b: string) => privateUse.test(gbkChar(trailOf(a), leadOf(b)) ?? "");
  const last = pairs.chars.filter((char) => fits(char, end));
  const choices: Choice[] = [];
  const add = (words: string, b: string) =>
    choices.push({words: words + b, cost: words.length * DROPPED + annotated(b, end)});
  for (const a of pairs.chars) {
    if (leadOf(a) !== lead) continue;
    for (const b of last) if (joins(a, b)) add(a, b);
    for (const middle of pairs.after(a))
      if (joins(a, middle)) for (const b of last) if (joins(middle, b)) add(a + middle, b);
    for (const b of last)
      for (const middle of pairs.before(b)) if (joins(a, middle) && joins(middle, b)) add(a + middle, b);
  }
  return choices;
}
