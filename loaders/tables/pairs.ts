import type {Corpus, ReportCore, Reuse} from "../types.ts";
import {grouped} from "./grouped.ts";
import type {Row} from "./row.ts";

/** Reports that share text, two by two; those first that share most beyond stock wording. */
export function pairs({reuse}: Corpus<ReportCore>): Row<"pairs">[] {
  return [...grouped(reuse, ({reportA, reportB}) => `${reportA} ${reportB}`).values()]
    .map((shared) => {
      const [{reportA, reportB}] = shared as [Reuse];
      const all = extent(shared);
      const copied = extent(shared.filter(({formulaic}) => !formulaic));
      return {
        reportA,
        reportB,
        ...all,
        copiedPassages: copied.passages,
        copiedCharacters: copied.characters,
        copiedLongest: copied.longest
      };
    })
    .sort(
      (a, b) =>
        b.copiedCharacters - a.copiedCharacters ||
        b.characters - a.characters ||
        order(a.reportA, b.reportA) ||
        order(a.reportB, b.reportB)
    );
}

/** How many passages, how many characters of the first report stand in them, each counted once, and how long the longest is. */
function extent(passages: readonly Reuse[]) {
  let characters = 0;
  let reached = 0;
  for (const {start, end} of passages.map(({spanA}) => spanA).sort((a, b) => a.start - b.start)) {
    characters += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  const longest = Math.max(0, ...passages.map(({spanA}) => spanA.end - spanA.start));
  return {passages: passages.length, characters, longest};
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
