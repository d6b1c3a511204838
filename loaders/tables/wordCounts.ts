import type {Corpus} from "../types.ts";
import {preparedOf} from "./prepared.ts";
import type {Row} from "./row.ts";

/** What frequencies and keyness are read from. */
export const wordCounts = ({reports, knowledge}: Corpus): Row<"words">[] =>
  reports.flatMap((one) => {
    const {report} = one.source;
    const {words, counts} = preparedOf(one, knowledge).vocabulary;
    return words ? words.split(" ").map((word, i) => ({report, word, count: counts[i]!})) : [];
  });
