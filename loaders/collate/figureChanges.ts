import type {FigureChange, Report} from "../types.ts";
import type {Stretch} from "./stretch.ts";

/** A figure as it is recognised in another version. */
interface Standing {
  readonly indicator: string | null;
  readonly subject: string;
  readonly unit: string;
  readonly text: string;
  readonly sentence: number;
  readonly value: number;
  readonly bound: string;
}

/** By what a figure is the same one with another value: its indicator, failing that the thing counted; and its unit. */
const likeness = ({indicator, subject, unit}: Standing) => `${indicator ?? subject}\n${unit}`;
/** By what it is the same figure. */
const identity = (figure: Standing) => `${likeness(figure)}\n${figure.value}\n${figure.bound}\n${figure.subject}`;

/**
 * The figures that appeared, vanished or changed their value within the sentences that differ. A figure is paired with a like one of the
 * same stretch, the first with the first; one that only moved to another stretch is no change. Figures that are parts of names are left out.
 */
export function figureChanges(before: Report, after: Report, stretches: readonly Stretch[]): FigureChange[] {
  const [older, newer] = [standing(before), standing(after)];
  const changed: FigureChange[] = [];
  const [gone, come]: [Standing[], Standing[]] = [[], []];
  for (const stretch of stretches) {
    const [lost, won] = unlike(within(older, stretch.before), within(newer, stretch.after), identity);
    const pairs = paired(lost, won, likeness);
    changed.push(...pairs.map(([one, other]) => change(one, other)));
    gone.push(...lost.filter((one) => !pairs.some(([paired]) => paired === one)));
    come.push(...won.filter((one) => !pairs.some(([, paired]) => paired === one)));
  }
  const [lost, won] = unlike(gone, come, identity);
  return [...changed, ...lost.map((one) => change(one, null)), ...won.map((one) => change(null, one))].sort(
    (a, b) => sentenceOf(a) - sentenceOf(b)
  );
}

const sentenceOf = ({before, after}: FigureChange) => after?.sentence ?? before!.sentence;

function change(before: Standing | null, after: Standing | null): FigureChange {
  const {indicator, subject} = (after ?? before)!;
  const side = (one: Standing | null) => one && {text: one.text, sentence: one.sentence, value: one.value};
  return {indicator, subject, before: side(before), after: side(after)};
}

/** Figures by the ordinals of their sentences. */
function standing({mentions, codings}: Report): ReadonlyMap<number, readonly Standing[]> {
  const bySentence = new Map<number, Standing[]>();
  for (const [i, {sentence, subject, unit, quote, value, bound, reported}] of mentions.entries()) {
    if (!reported) continue;
    const one = {indicator: codings[i]?.indicator ?? null, subject, unit, text: quote, sentence, value, bound};
    const others = bySentence.get(sentence);
    if (others) others.push(one);
    else bySentence.set(sentence, [one]);
  }
  return bySentence;
}

function within(figures: ReadonlyMap<number, readonly Standing[]>, [from, to]: readonly [number, number]): Standing[] {
  const inside: Standing[] = [];
  for (let sentence = from; sentence < to; sentence++) inside.push(...(figures.get(sentence) ?? []));
  return inside;
}

/** The pairs of figures with the same key, the first with the first. */
function paired(
  older: readonly Standing[],
  newer: readonly Standing[],
  key: (figure: Standing) => string
): [Standing, Standing][] {
  const waiting = new Map<string, Standing[]>();
  for (const one of newer) waiting.set(key(one), [...(waiting.get(key(one)) ?? []), one]);
  return older.flatMap((one): [Standing, Standing][] => {
    const other = waiting.get(key(one))?.shift();
    return other ? [[one, other]] : [];
  });
}

/** Both lists without the pairs. */
function unlike(older: readonly Standing[], newer: readonly Standing[], key: (figure: Standing) => string) {
  const both = new Set(paired(older, newer, key).flat());
  return [older.filter((one) => !both.has(one)), newer.filter((one) => !both.has(one))] as const;
}
