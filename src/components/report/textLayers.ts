/** Annotations of stretches of a report, in layers that a reader switches on and off. */
import type {Reading} from "../../../loaders/index.ts";
import type {Stretch} from "./nestedStretches.js";

/** In the order of the switches. */
export const layerNames = ["figures", "rejected", "citations", "terms", "repairs", "findings"] as const;

export type Annotation =
  | {readonly layer: "figures"; readonly row: Reading["figures"][number]}
  | {readonly layer: "rejected"; readonly row: Reading["rejected"][number]}
  | {readonly layer: "citations"; readonly row: Reading["citations"][number]}
  | {readonly layer: "terms"; readonly row: Reading["terms"][number]}
  | {readonly layer: "repairs"; readonly row: Reading["repairs"][number]}
  | {readonly layer: "findings"; readonly row: Reading["findings"][number]};

/** Everything known, as stretches of the repaired text, by their start. */
export function stretches(reading: Reading): Stretch<Annotation>[] {
  const of = <Row extends {start: number | null; end: number | null}>(
    rows: readonly Row[],
    what: (row: Row) => Annotation
  ): Stretch<Annotation>[] =>
    rows.flatMap((row) =>
      row.start === null || row.end === null ? [] : [{start: row.start, end: row.end, what: what(row)}]
    );
  return [
    ...of(reading.findings, (row) => ({layer: "findings", row})),
    ...of(reading.citations, (row) => ({layer: "citations", row})),
    ...of(reading.figures, (row) => ({layer: "figures", row})),
    ...of(reading.rejected, (row) => ({layer: "rejected", row})),
    ...of(reading.terms, (row) => ({layer: "terms", row})),
    ...of(reading.repairs, (row) => ({layer: "repairs", row}))
  ].sort((a, b) => a.start - b.start);
}

/** The annotations of the source text: the words of figures, and repairs. */
export function sourceStretches({figures, repairs}: Reading): Stretch<Annotation>[] {
  return [
    ...figures.map((row) => ({start: row.sourceStart, end: row.sourceEnd, what: {layer: "figures", row} as const})),
    ...repairs.map((row) => ({start: row.sourceStart, end: row.sourceEnd, what: {layer: "repairs", row} as const}))
  ].sort((a, b) => a.start - b.start);
}

/** A finder of the stretches that touch a span; spans must be asked for in reading order or not: each look-up is a binary search. */
export function within<T>(sorted: readonly Stretch<T>[]): (start: number, end: number) => readonly Stretch<T>[] {
  // A stretch may reach far beyond its start; no search may begin after one that still lasts.
  const reach: number[] = [];
  for (const {end} of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const first = (test: (index: number) => boolean) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return (start, end) =>
    sorted
      .slice(
        first((index) => reach[index]! > start),
        first((index) => sorted[index]!.start >= end)
      )
      .filter((one) => one.end > start || (one.start === one.end && one.start >= start));
}
