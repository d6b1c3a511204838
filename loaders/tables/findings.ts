import type {Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";
import {findSentence} from "./sentenceAt.ts";
import {beginning, excerpt} from "./wordsAround.ts";

/** Questioned figures and words, with the sentence that each finding is about. */
export function findings({reports}: Corpus<ReportCore>): Row<"findings">[] {
  return reports.flatMap(({source, repaired, sentences, findings}) =>
    findings.map(({rule, severity, message, messageEn, span, quote}, ordinal) => {
      const sentence = span && findSentence(sentences, span.start);
      return {
        report: source.report,
        ordinal,
        rule,
        severity,
        message,
        messageEn,
        sentence: sentence?.ordinal ?? null,
        start: span?.start ?? null,
        end: span?.end ?? null,
        quote: beginning(quote),
        text: sentence ? excerpt(repaired.text, sentence, span) : null,
        sourceStart: sentence ? repaired.concordance.toSource(sentence).start : null
      };
    })
  );
}
