import {perKnowledge} from "../lexis/perKnowledge.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Knowledge, Mention} from "../types.ts";
import type {AuditInput} from "./rule.ts";

/** A rate of the lexicon `rates.csv`: words of what it divides by what, and whether both are counts of one kind of thing. */
interface Rate {
  readonly name: string;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  readonly isOfCounts: boolean;
  /** Measure words of what it is a rate of. */
  readonly units: readonly string[];
}

/** A rate stated in the text, and the counts before it in its sentence, in reading order. */
export interface StatedRate {
  readonly mention: Mention;
  readonly rate: Rate;
  /** The start of the rate's name, and the words before it in its clause: 积案 of 积案化解率. */
  readonly nameStart: number;
  readonly of: string;
  readonly counts: readonly CountBefore[];
}

export interface CountBefore {
  readonly mention: Mention;
  /** The words of its clause before it, from the figure before. */
  readonly words: string;
}

/** No more of a statement is compared with those before it. */
const LONGEST_STATEMENT = 400;
/** Counts before a rate that may be what it is stated of. */
const NEAR = 12;
/** Between the name and its figure: 调解成功率始终保持在, 结案率达到. */
const between = regex()`^[”"’）)]?[^\d${signs.phrase}率]{0,8}$`;

const read = new WeakMap<AuditInput, StatedRate[]>();

/** The rates of the text that the lexicon knows; figures of other years, targets and repeated sentences are left out. */
export function statedRates(input: AuditInput, knowledge: Knowledge): StatedRate[] {
  // Three rules ask for them.
  const before = read.get(input) ?? ratesIn(input, knowledge);
  read.set(input, before);
  return before;
}

/** The lexicon, the longest name first: 按时办结率 before 办结率. */
const knownRates = perKnowledge(({lexicons}) =>
  lexicons.rates
    .map(
      ({rate, numerator, denominator, whole, units}): Rate => ({
        name: rate,
        numerator,
        denominator,
        isOfCounts: whole,
        units
      })
    )
    .sort((a, b) => b.name.length - a.name.length)
);

function ratesIn({repaired: {text}, mentions}: AuditInput, knowledge: Knowledge): StatedRate[] {
  const rates = knownRates(knowledge);
  let sentence = -1;
  let counts: CountBefore[] = [];
  let last = 0;
  const seen = new Set<string>();
  return mentions.flatMap((mention) => {
    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      counts = [];
      last = 0;
    }
    const {clause} = mention;
    const from = Math.max(clause.start, last);
    const words = text.slice(from, mention.start);
    last = mention.end;
    if (mention.kind === "count") counts.push({mention, words});
    if (mention.kind !== "percent" || mention.repeat || mention.period === "target" || mention.period === "previous")
      return [];
    const named = rates.find(({name}) => {
      const at = words.lastIndexOf(name);
      return at >= 0 && between.test(words.slice(at + name.length));
    });
    if (!named) return [];
    // A passage pasted twice states its rate once.
    const nameStart = from + words.lastIndexOf(named.name);
    const statedFrom = counts.at(-1)?.mention.start ?? nameStart;
    const statement = text.slice(Math.max(statedFrom, mention.end - LONGEST_STATEMENT), mention.end);
    if (seen.has(statement)) return [];
    seen.add(statement);
    return [
      {
        mention,
        rate: named,
        nameStart,
        of: text.slice(from, nameStart),
        counts: counts.slice(-NEAR)
      }
    ];
  });
}

/** Whether a clause holds one of a rate's words. */
export const says = (words: string, cues: readonly string[]): boolean => cues.some((cue) => words.includes(cue));
