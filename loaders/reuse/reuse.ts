import {type Letters, letters} from "../lexis/letters.ts";
import type {Knowledge, ReportCore, Reuse, Span} from "../types.ts";
import {type Fingerprints, fingerprints, GRAM} from "./fingerprints.ts";
import {isFormulaic, wording} from "./formulaic.ts";
import {type Passage, passages, type Seed} from "./passages.ts";
import {type Postings, postings} from "./postings.ts";
import {similarity} from "./similarity.ts";

/** Into so many passages widening may take each letter of a report, on average; in reports it takes few letters once. */
const WIDENINGS = 4;

/** One report as it is compared. */
interface Side {
  readonly report: ReportCore;
  readonly letters: Letters;
  readonly prints: Fingerprints;
}

/**
 * Passages of 20 letters or more that stand in two places of the corpus, in one report or in two. Side A is the earlier
 * place. Ordered by report B, then report A, then place. Punctuation and spaces do not count, and small differences (up to
 * 10 letters between two equal stretches) are bridged. Time grows with the text, not with the pairs of reports:
 * places are found through an inverted index of fingerprints, and fingerprints that stand in many places open no comparison.
 */
export function reuse(reports: readonly ReportCore[], knowledge: Knowledge): Reuse[] {
  const sides = reports.map((report): Side => {
    const own = letters(report.repaired.text);
    return {report, letters: own, prints: fingerprints(own.codes)};
  });
  const index = postings(sides.map(({prints}) => prints));
  const words = wording(reports, knowledge);
  return sides.flatMap((sideB, placeB) => {
    const widening = {left: WIDENINGS * sideB.letters.codes.length};
    return [...seedsByReport(index, sides, placeB)]
      .sort(([one], [other]) => one - other)
      .flatMap(([placeA, seeds]) => {
        const sideA = sides[placeA]!;
        return passages(sideA.letters.codes, sideB.letters.codes, seeds, GRAM, placeA === placeB, widening).map(
          (passage) => {
            const textB = textOf(sideB, spanOf(sideB, passage.startB, passage.endB));
            const row = shared(sideA, sideB, passage);
            return {...row, formulaic: isFormulaic(words, textB, commonShare(index, sideB, placeB, passage))};
          }
        );
      });
  });
}

/** For each earlier report, and the report itself, the places that carry the same fingerprint. */
function seedsByReport(index: Postings, sides: readonly Side[], placeB: number): Map<number, Seed[]> {
  const seeds = new Map<number, Seed[]>();
  const {places} = sides[placeB]!.prints;
  for (let print = 0; print < places.length; print++)
    index.earlier(placeB, print, (placeA, other) => {
      const seed = {a: sides[placeA]!.prints.places[other]!, b: places[print]!};
      const others = seeds.get(placeA);
      if (others) others.push(seed);
      else seeds.set(placeA, [seed]);
    });
  return seeds;
}

const spanOf = ({letters: {at}}: Side, start: number, end: number): Span => ({
  start: at[start]!,
  end: at[end - 1]! + 1
});
const textOf = ({report}: Side, {start, end}: Span) => report.repaired.text.slice(start, end);

function shared(a: Side, b: Side, {startA, endA, startB, endB}: Passage): Omit<Reuse, "formulaic"> {
  return {
    reportA: a.report.source.report,
    spanA: spanOf(a, startA, endA),
    reportB: b.report.source.report,
    spanB: spanOf(b, startB, endB),
    similarity: similarity(a.letters.codes.subarray(startA, endA), b.letters.codes.subarray(startB, endB))
  };
}

/** Share of the fingerprints within the passage that are common in the corpus. */
function commonShare(index: Postings, {prints}: Side, report: number, {startB, endB}: Passage): number {
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
    if (index.isCommon(report, print)) common++;
  }
  return within === 0 ? 0 : common / within;
}
