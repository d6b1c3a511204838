import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";
import {work} from "./work.ts";

export function citations({reports}: Corpus): Row<"citations">[] {
  return reports.flatMap(({source, citations}) =>
    citations.map(({sentence, start, end, title, kind, level, number, year}) => ({
      report: source.report,
      sentence,
      start,
      end,
      title,
      ...work(title),
      kind,
      level,
      number,
      year
    }))
  );
}
