import type {Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";

/** Indicators that areas told of before and not in a year, and years without a report. */
export const silences = ({silences}: Corpus<ReportCore>): Row<"silences">[] =>
  silences.map((silence) => ({...silence}));
