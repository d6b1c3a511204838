import {desc, op, table} from "arquero";
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
  const coded = mentions.filter((_, i) => codings[i]);
  const winners = table({
    section: coded.map(({sentence}) => sentences[sentence]!.section),
    dimension: codings.filter((coding) => coding !== null).map(({indicator}) => dimensionOf.get(indicator)!)
  })
    .groupby("section", "dimension")
    .rollup({figures: op.count()})
    .orderby("section", desc("figures"), "dimension")
    .groupby("section")
    .slice(0, 1)
    .objects() as {section: number; dimension: string}[];
  return new Map(winners.map(({section, dimension}) => [section, dimension]));
}
