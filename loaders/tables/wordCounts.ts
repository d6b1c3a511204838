import type {Corpus} from "../types.ts";
import {preparedOf} from "./prepared.ts";
import type {Row} from "./row.ts";

/** The counts from which frequencies and keyness are read. */
export const wordCounts = ({reports, knowledge}: Corpus): Row<"words">[] =>
  reports.flatMap((one) => {
    const {report} = one.source;
    const {words, counts} = preparedOf(one, knowledge).vocabulary;
    return words ? words.split(" ").map((word, i) => ({report, word, count: counts[i]!})) : [];
  });
