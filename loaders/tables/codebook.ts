import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";

export function dimensions({knowledge}: Corpus): Row<"dimensions">[] {
  return knowledge.dimensions.map(({id, nameZh, nameEn}) => ({dimension: id, nameZh, nameEn}));
}

export function indicators({knowledge}: Corpus): Row<"indicators">[] {
  return knowledge.indicators.map(({id, cues, ...indicator}) => ({
    indicator: id,
    ...indicator,
    examples: cues.examples || null,
    counterexamples: cues.counterexamples || null
  }));
}
