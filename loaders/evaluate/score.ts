import type {Measure, Mention, Tally} from "../types.ts";

/** A figure as listed by an annotator, or as found by the program: one object a line, in reading order. */
export interface Figure extends Pick<Mention, "quote" | "value" | "high" | "unit" | "bound" | "kind" | "reported"> {
  readonly indicator?: string | null;
  /** Gold only: codings as good as `indicator`; null where the figure may rightly stay uncoded. */
  readonly also?: readonly (string | null)[];
  /** Gold only: the annotator's words for what is counted. */
  readonly what?: string;
}

export interface Alignment<Found extends Figure = Figure> {
  readonly pairs: readonly (readonly [Figure, Found])[];
  readonly missed: readonly Figure[];
  readonly spurious: readonly Found[];
}

const squeeze = (text: string) => text.replace(/\s+/g, "");
const near = (a: number | null, b: number | null) =>
  a != null && b != null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** 三成 may be listed as 3 成 or as 30 %: the same figure. */
const normal = <T extends Figure>(figure: T): T =>
  figure.unit === "成"
    ? {...figure, value: figure.value * 10, high: figure.high == null ? null : figure.high * 10, unit: "%"}
    : figure;

function affinity(gold: Figure, read: Figure): number {
  const a = squeeze(gold.quote);
  const b = squeeze(read.quote);
  if (a === b) return 3;
  return near(gold.value, read.value) && (a.includes(b) || b.includes(a)) ? 2 : 0;
}

/**
 * Aligns two lists in reading order by their heaviest common subsequence, so that no offsets are needed:
 * equal quotes weigh 3, equal values of which one quote holds the other weigh 2.
 */
export function alignment<Found extends Figure>(goldList: readonly Figure[], foundList: readonly Found[]) {
  const gold = goldList.map(normal);
  const read = foundList.map(normal);
  const best = Array.from({length: gold.length + 1}, () => new Float64Array(read.length + 1));
  for (let i = gold.length - 1; i >= 0; i--)
    for (let j = read.length - 1; j >= 0; j--) {
      const weight = affinity(gold[i]!, read[j]!);
      const paired = weight ? weight + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired);
    }
  const pairs: [Figure, Found][] = [];
  const missed: Figure[] = [];
  const spurious: Found[] = [];
  let i = 0;
  let j = 0;
  while (i < gold.length && j < read.length) {
    const weight = affinity(gold[i]!, read[j]!);
    if (weight && best[i]![j] === weight + best[i + 1]![j + 1]!) pairs.push([gold[i++]!, read[j++]!]);
    else if (best[i]![j] === best[i + 1]![j]) missed.push(gold[i++]!);
    else spurious.push(read[j++]!);
  }
  missed.push(...gold.slice(i));
  spurious.push(...read.slice(j));
  return {pairs, missed, spurious} satisfies Alignment<Found>;
}

/** Value, upper end, unit and bound all right. */
export const strictlyRight = (gold: Figure, read: Figure) =>
  near(gold.value, read.value) &&
  ((gold.high == null && read.high == null) || near(gold.high, read.high)) &&
  (squeeze(gold.unit) === squeeze(read.unit) || (gold.unit === "大" && !read.unit)) &&
  gold.bound === read.bound;

const accepted = (gold: Figure) => [gold.indicator ?? null, ...(gold.also ?? [])];

/** The indicator found is one that the annotators accept; none found is right where they accept none. */
export const rightlyCoded = (gold: Figure, read: Figure) => accepted(gold).includes(read.indicator ?? null);

/** A gold figure that some indicator fits. One that may rightly stay uncoded is wanted only where it was coded. */
const wanted = (gold: Figure, read: Figure | null) =>
  accepted(gold).some(Boolean) && !(read && !read.indicator && accepted(gold).includes(null));

/** Figures that were right, in each of the four ways in which they can be. */
export function tallies({pairs, missed, spurious}: Alignment): Readonly<Record<Measure, Tally>> {
  const gold = pairs.length + missed.length;
  const predicted = pairs.length + spurious.length;
  const count = <T>(list: readonly T[], test: (entry: T) => unknown) => list.filter(test).length;
  return {
    detection: {right: pairs.length, predicted, gold},
    strict: {right: count(pairs, ([g, f]) => strictlyRight(g, f)), predicted, gold},
    reported: {
      right: count(pairs, ([g, f]) => g.reported && f.reported),
      predicted: count(pairs, ([, f]) => f.reported) + count(spurious, (f) => f.reported),
      gold: count(pairs, ([g]) => g.reported) + count(missed, (g) => g.reported)
    },
    coding: {
      right: count(pairs, ([g, f]) => f.indicator && rightlyCoded(g, f)),
      predicted: count(pairs, ([, f]) => f.indicator) + count(spurious, (f) => f.indicator),
      gold: count(pairs, ([g, f]) => wanted(g, f)) + count(missed, (g) => wanted(g, null))
    }
  };
}

/** Nothing counted yet. */
export const none: Tally = {right: 0, predicted: 0, gold: 0};

/** Counts of two lots of figures together. */
export const sum = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  predicted: a.predicted + b.predicted,
  gold: a.gold + b.gold
});

/** Precision, recall and their harmonic mean; 1 where there was nothing to find. */
export function rates({right, predicted, gold}: Tally) {
  const precision = predicted ? right / predicted : 1;
  const recall = gold ? right / gold : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return {precision, recall, f1};
}
