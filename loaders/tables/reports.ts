import type {Corpus} from "../types.ts";
import {citation} from "./cited.ts";
import {checkedCode} from "./code.ts";
import {reference} from "./place.ts";
import type {Row} from "./row.ts";

/** One row a report; what the catalogue says goes before what the text says of itself. */
export function reports({reports, knowledge}: Corpus): Row<"reports">[] {
  const names = new Map(knowledge.areas.map(({code, nameZh}) => [code, nameZh]));
  return reports.map((report) => {
    const {source, row, metadata, repaired} = report;
    const {area, year} = reference(report);
    const title = row?.title || metadata.title;
    const issuer = row?.issuer || metadata.issuer;
    const published = row?.published || metadata.published;
    const url = row?.url || null;
    const place = names.get(area ?? "") ?? "";
    const named = {title: title ?? `${place}${year ? `${year}年` : ""}法治政府建设年度报告`, issuer: issuer ?? place};
    return {
      report: source.report,
      area,
      year,
      yearBasis: row?.yearBasis ?? metadata.yearBasis,
      title,
      issuer,
      issuerLevel: report.issuerLevel,
      genre: row?.genre || metadata.genre,
      published,
      file: row?.file ?? source.file,
      url,
      sha256: source.sha256,
      bytes: source.bytes,
      format: checkedCode("format", source.format),
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
      noteEn: row?.noteEn || null,
      ...citation({report: source.report, ...named, published, url, sha256: source.sha256}, knowledge)
    };
  });
}
