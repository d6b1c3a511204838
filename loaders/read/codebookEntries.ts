import type {codebookFiles} from "../knowledge/codebook.ts";
import type {RowOf} from "../knowledge/file.ts";
import type {Dimension, Indicator} from "../types.ts";

/** A dimension as the stages know it. */
export const dimension = ({id, name_zh, name_en}: RowOf<typeof codebookFiles.dimensions>): Dimension => ({
  id,
  nameZh: name_zh,
  nameEn: name_en
});

/** An indicator as the stages know it. */
export const indicator = (row: RowOf<typeof codebookFiles.indicators>): Indicator => ({
  id: row.id,
  dimension: row.dimension,
  nameZh: row.name_zh,
  nameEn: row.name_en,
  unit: row.unit,
  unitEn: row.unit_en,
  kind: row.kind,
  definitionZh: row.definition_zh,
  definitionEn: row.definition_en,
  cues: {
    must: row.must,
    not: row.not,
    units: row.units,
    kinds: row.kinds,
    examples: row.examples,
    counterexamples: row.counterexamples
  }
});
