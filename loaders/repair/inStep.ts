import {regex, signs} from "../lexis/signs.ts";
import type {Bigrams} from "./bigrams.ts";
import {byteChoices, type Choice, lost} from "./byteChoices.ts";
import {gb2312} from "./characterClasses.ts";
import type {OutOfStep} from "./outOfStep.ts";
import {hasTraditional} from "./traditional.ts";

/** Costs of a character after another: of a pair that the text has, a stop, another sign or what follows one, a lost one, a usual one, any other. */
const SEEN = 1;
const STOP = 2.5;
const SIGN = 3;
const LOST = 5;
const USUAL = 6;
const ODD = 1000;
/** A quotation longer than this may be a sentence with a stop of its own. */
const SPEECH = 12;
/** A stretch without a reading as evidence must cost no more than this for each character. */
const READABLE = 3.5;
/** So many ways are followed at a time. */
const BEAM = 60;

const han = /\p{Script=Han}/u;
/** A character that may follow any word tells nothing of it. */
const parts = regex()`[${signs.phrase}]`;

/**
 * The text of a stretch that was read out of step: the cheapest way through the choices for each character (Viterbi 1967),
 * U+FFFD for one that cannot be told. Null if nothing readable comes of it. Programs that drop private use (`mayDrop`) leave
 * gaps between the bytes.
 */
export function findInStep(run: OutOfStep, after: string, pairs: Bigrams, mayDrop: boolean): string | null {
  const cost = (a: string, b: string) => {
    if (a === "。" && b === "”") return run.quoted > SPEECH ? SEEN : 2 * USUAL;
    const seen = parts.test(b) ? 0 : pairs.count(a, b);
    if (seen) return SEEN - Math.min(0.8, 0.3 * Math.log10(seen));
    if (b === lost) return LOST;
    if (!isUsual(b)) return ODD;
    return han.test(a) && han.test(b) ? USUAL : b === "。" && han.test(a) ? STOP : SIGN;
  };
  const extended = (path: Choice, last: string, {words, cost: own}: Choice): Choice => {
    let sum = path.cost + own;
    for (let i = 0; i < words.length; i++) sum += cost(i ? words[i - 1]! : last, words[i]!);
    return {words: path.words + words, cost: sum};
  };
  let paths: Choice[] = [{words: "", cost: 0}];
  for (const choices of byteChoices(run, pairs, mayDrop)) {
    const next = new Map<string, Choice>();
    for (const path of paths)
      for (const choice of choices) {
        const now = extended(path, path.words.at(-1) ?? run.before, choice);
        const end = now.words.at(-1)!;
        if (now.cost < (next.get(end)?.cost ?? ODD)) next.set(end, now);
      }
    paths = [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  }
  const ends = paths.map((path) => ({...path, all: path.cost + cost(path.words.at(-1)!, after)}));
  const [best, rival] = ends.sort((a, b) => a.all - b.all);
  if (!best || best.all === rival?.all) return null;
  const isReadable = run.reading !== null || best.cost <= READABLE * best.words.length;
  return isReadable ? (mayDrop ? certain(best.words, run, after, pairs) : best.words) + run.tail : null;
}

const isUsual = (char: string) => char < "\u0080" || gb2312.has(char) || hasTraditional(char);

/** If characters may be missing between the bytes, only those Han are certain that the text has beside a neighbour elsewhere. */
function certain(words: string, {before, reading}: OutOfStep, after: string, pairs: Bigrams): string {
  if (words.length < 3) return words;
  return Array.from(words, (char, i) => {
    const isCertain =
      !han.test(char) ||
      (i === 0 && reading) ||
      pairs.count(words[i - 1] ?? before, char) ||
      pairs.count(char, words[i + 1] ?? after);
    return isCertain ? char : lost;
  }).join("");
}
