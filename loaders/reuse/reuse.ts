import type {Knowledge, ReportCore, Reuse, Span} from "../types.ts";
import {GRAM} from "./fingerprints.ts";
import {isFormulaic, wording} from "./formulaic.ts";
import {type Passage, passages} from "./passages.ts";
import {type Seeds, seeds} from "./seeds.ts";
import {type Side, Sides} from "./sides.ts";
import {similarity} from "./similarity.ts";

/** Into so many passages widening may take each letter of a report, on average; in reports it takes few letters once. */
const WIDENINGS = 4;

/** A fingerprint is taken at about so many of the characters of a text. */
const PRINTED = 0.2;
/** Fingerprints that are looked up at once, on average: some 200 MB of them. */
const AT_ONCE = 8_000_000;

/** One report as it is compared. */
interface Compared extends Side {
  readonly report: ReportCore;
}

/**
 * Passages of 20 letters or more that stand in two places of the corpus, in one report or in two. Side A is the earlier
 * place. Ordered by report B, then report A, then place. Punctuation and spaces do not count, and small differences (up to
 * 10 letters between two equal stretches) are bridged. Time grows with the text, not with the pairs of reports:
 * places are found through an inverted index of fingerprints, and fingerprints that stand in many places open no comparison.
 * In two rounds: places that share a fingerprint, a range of hashes after another (`atOnce` fingerprints each), then their texts, two at a time.
 */
export function reuse(reports: readonly ReportCore[], knowledge: Knowledge, atOnce = AT_ONCE): Reuse[] {
  const texts = reports.map(({repaired}) => repaired.text);
  const characters = texts.reduce((sum, {length}) => sum + length, 0);
  const sides = new Sides(texts);
  const shares = seeds(texts.length, sides, Math.max(1, Math.ceil((characters * PRINTED) / atOnce)));
  const words = wording(reports, knowledge);
  const compared = (number: number): Compared => ({report: reports[number]!, ...sides.of(number)});
  return reports.flatMap((_, placeB) => {
    const sideB = compared(placeB);
    const widening = {left: WIDENINGS * sideB.letters.codes.length};
    return shares.of(placeB).flatMap(([placeA, own]) => {
      const sideA = compared(placeA);
      return passages(sideA.letters.codes, sideB.letters.codes, own, GRAM, placeA === placeB, widening).map(
        (passage) => {
          const textB = textOf(sideB, spanOf(sideB, passage.startB, passage.endB));
          const row = shared(sideA, sideB, passage);
          return {...row, formulaic: isFormulaic(words, textB, commonShare(shares, sideB, placeB, passage))};
        }
      );
    });
  });
}

const spanOf = ({letters: {at}}: Compared, start: number, end: number): Span => ({
  start: at[start]!,
  end: at[end - 1]! + 1
});
const textOf = ({report}: Compared, {start, end}: Span) => report.repaired.text.slice(start, end);

function shared(a: Compared, b: Compared, {startA, endA, startB, endB}: Passage): Omit<Reuse, "formulaic"> {
  return {
    reportA: a.report.source.report,
    spanA: spanOf(a, startA, endA),
    reportB: b.report.source.report,
    spanB: spanOf(b, startB, endB),
    similarity: similarity(a.letters.codes.subarray(startA, endA), b.letters.codes.subarray(startB, endB))
  };
}

/** Share of the fingerprints within the passage that are common in the corpus. */
function commonShare(shares: Seeds, {prints}: Side, report: number, {startB, endB}: Passage): number {
  let first = 0;
  let beyond = prints.places.length;
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if (prints.places[middle]! < startB) first = middle + 1;
    else beyond = middle;
  }
  let within = 0;
  let common = 0;
  for (let print = first; print < prints.places.length && prints.places[print]! + GRAM <= endB; print++) {
    within++;
    if (shares.isCommon(report, print)) common++;
  }
  return within === 0 ? 0 : common / within;
}
