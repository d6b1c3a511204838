import type {Corpus} from "../types.ts";
import {grouped} from "./grouped.ts";
import {measurements} from "./measurements.ts";
import type {Row} from "./row.ts";

/** What the reports count that no indicator fits: subjects by unit, those of most reports first. */
export function uncoded(corpus: Corpus): Row<"uncoded">[] {
  const figures = measurements(corpus).filter((figure) => figure.reported && !figure.repeat && !figure.indicator);
  return [...grouped(figures, ({subject, unit}) => `${subject}\n${unit}`).values()]
    .map((alike) => {
      const [{subject, unit, quote, id}] = alike as [Row<"measurements">];
      const reports = new Set(alike.map(({report}) => report)).size;
      return {subject, unit, figures: alike.length, reports, quote, id};
    })
    .sort((a, b) => b.reports - a.reports || b.figures - a.figures || (a.subject < b.subject ? -1 : 1));
}
