import type {Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";

/** Figures of official statistics, as the codebook has them. */
export const official = ({knowledge}: Corpus<ReportCore>): Row<"official">[] =>
  knowledge.official.map(({url, ...row}) => ({...row, url: url || null}));
