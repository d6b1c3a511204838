import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";

/** Every area of the gazetteer. */
export function areas({knowledge}: Corpus): Row<"areas">[] {
  return knowledge.areas.map(({code, parent, populationSource, ...area}) => ({
    area: code,
    ...area,
    parent: parent || null,
    populationSource: populationSource || null
  }));
}
