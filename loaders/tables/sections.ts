import type {Corpus, Report} from "../types.ts";
import {dimensionsOf} from "./dimensions.ts";
import type {Row} from "./row.ts";

/** Headings and what stands under them, in reading order. */
export function sections(corpus: Corpus): Row<"sections">[] {
  const dimensionOf = dimensionsOf(corpus.knowledge);
  return corpus.reports.flatMap((report) => {
    const dimensions = commonDimensions(report, dimensionOf);
    return report.sections.map(({ordinal, level, heading, parent, role, start, end}) => ({
      report: report.source.report,
      ordinal,
      level,
      heading,
      parent,
      role,
      dimension: dimensions.get(ordinal) ?? null,
      start,
      end
    }));
  });
}

/** By section ordinal: the dimension that most of its coded figures belong to (the first by name where two are level). */
function commonDimensions({mentions, sentences, codings}: Report, dimensionOf: ReadonlyMap<string, string>) {
  const figures = new Map<number, Map<string, number>>();
  for (const [i, {sentence}] of mentions.entries()) {
    const dimension = dimensionOf.get(codings[i]?.indicator ?? "");
    if (dimension === undefined) continue;
    const {section} = sentences[sentence]!;
    const counts = figures.get(section) ?? new Map<string, number>();
    figures.set(section, counts.set(dimension, (counts.get(dimension) ?? 0) + 1));
  }
  return new Map(Array.from(figures, ([section, counts]) => [section, commonest(counts)]));
}

const commonest = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((most, one) => (one[1] > most[1] || (one[1] === most[1] && one[0] < most[0]) ? one : most))[0];
