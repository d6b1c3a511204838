import type {Corpus} from "../types.ts";
import {grouped} from "./grouped.ts";
import type {Row} from "./row.ts";

/** Subjects that the reports count and no indicator fits: subjects by unit, those of most reports first. */
export function uncoded({reports}: Corpus): Row<"uncoded">[] {
  const figures = reports.flatMap((report) =>
    report.mentions
      .filter(({reported, repeat}, i) => reported && !repeat && !report.codings[i])
      .map((mention) => ({report, mention}))
  );
  return [...grouped(figures, ({mention: {subject, unit}}) => `${subject}\n${unit}`).values()]
    .map((alike) => {
      const {report, mention} = alike[0]!;
      const {subject, unit, quote} = mention;
      const {source, repaired} = report;
      return {
        subject,
        unit,
        figures: alike.length,
        reports: new Set(alike.map(({report}) => report)).size,
        quote,
        id: `${source.report}@${repaired.concordance.toSource(mention).start}`
      };
    })
    .sort(
      (a, b) => b.reports - a.reports || b.figures - a.figures || order(a.subject, b.subject) || order(a.unit, b.unit)
    );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
