import type {Corpus} from "../types.ts";
import {reference} from "./place.ts";
import type {Row} from "./row.ts";

export function reports({reports}: Corpus): Row<"reports">[] {
  return reports.map((report) => {
    const {source, row, metadata, repaired} = report;
    return {
      report: source.report,
      ...reference(report),
      yearBasis: row?.yearBasis ?? metadata.yearBasis,
      title: row?.title || metadata.title,
      issuer: row?.issuer || metadata.issuer,
      genre: row?.genre || null,
      published: row?.published || metadata.published,
      file: row?.file ?? source.file,
      url: row?.url || null,
      sha256: source.sha256,
      bytes: source.bytes,
      format: source.format,
      encoding: source.encoding,
      script: repaired.script,
      characters: repaired.text.length,
      sections: report.sections.filter((section) => section.heading !== null).length,
      sentences: report.sentences.length,
      measurements: report.mentions.length,
      reported: report.mentions.filter((mention) => mention.reported).length,
      coded: report.codings.filter(Boolean).length,
      repairs: repaired.repairs.length,
      findings: report.findings.length,
      note: row?.note || null,
      noteEn: row?.noteEn || null
    };
  });
}
