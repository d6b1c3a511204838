import type {Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";

/** The id of a computed rate in tables and addresses; no indicator of the codebook is called so. */
export const rateId = (id: string): string => `computed.${id}`;

/** How the computed rates are defined. */
export const rates = ({knowledge}: Corpus<ReportCore>): Row<"rates">[] =>
  knowledge.computed.map(({id, name_zh, name_en, note_zh, note_en, ...row}) => ({
    ...row,
    computed: rateId(id),
    nameZh: name_zh,
    nameEn: name_en,
    noteZh: note_zh || null,
    noteEn: note_en || null
  }));
