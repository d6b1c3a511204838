import type {Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";

/** The items of the plans and assessments by others, in the order of the codebook. */
export const frameworks = ({knowledge}: Corpus<ReportCore>): Row<"frameworks">[] =>
  knowledge.frameworks.map(({name_zh, name_en, level, parent, ...item}) => ({
    ...item,
    level: Number(level),
    nameZh: name_zh,
    nameEn: name_en,
    parent: parent || null
  }));

/** Which indicators belong to which of their items. */
export const crosswalk = ({knowledge}: Corpus<ReportCore>): Row<"crosswalk">[] =>
  knowledge.crosswalk.map(({item, indicator}) => ({item, indicator}));
