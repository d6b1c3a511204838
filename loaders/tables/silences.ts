import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";

/** Indicators that areas told of before and not in a year, and years without a report. */
export const silences = ({silences}: Corpus): Row<"silences">[] => silences.map((silence) => ({...silence}));
