import type {Corpus} from "../types.ts";
import {findSentence} from "./place.ts";
import type {Row} from "./row.ts";

export function findings({reports}: Corpus): Row<"findings">[] {
  return reports.flatMap(({source, sentences, findings}) =>
    findings.map(({rule, severity, message, messageEn, span, quote}, ordinal) => ({
      report: source.report,
      ordinal,
      rule,
      severity,
      message,
      messageEn,
      sentence: span ? (findSentence(sentences, span.start)?.ordinal ?? null) : null,
      start: span?.start ?? null,
      end: span?.end ?? null,
      quote
    }))
  );
}
