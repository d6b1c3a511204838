import {reference} from "../lexis/areaAndYear.ts";
import type {Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";

/** The share of each report that each term group takes; a group of which no word occurs has a row too. */
export function attention({reports}: Corpus): Row<"attention">[] {
  return reports.flatMap((report) => {
    const {letters: ofLetters, sentences: ofSentences, groups} = report.attention;
    const {area, year} = reference(report);
    return groups.map(({group, count, letters, sentences, words}) => ({
      report: report.source.report,
      area,
      year,
      termGroup: group,
      count,
      letters,
      ofLetters,
      share: ofLetters ? (letters * 100) / ofLetters : 0,
      sentences: sentences.length,
      ofSentences,
      ordinals: sentences.join(","),
      words: words.map(({word, count}) => `${word} ${count}`).join("|")
    }));
  });
}

/** The groups, in the order of the codebook. */
export const termGroups = ({knowledge}: Corpus<ReportCore>): Row<"termGroups">[] =>
  knowledge.termGroups.map(({group, item, name_zh, name_en}) => ({
    termGroup: group,
    item,
    nameZh: name_zh,
    nameEn: name_en
  }));
