import {reference} from "../lexis/areaAndYear.ts";
import type {Corpus} from "../types.ts";
import {citation} from "./cited.ts";
import {checkedCode} from "./code.ts";
import type {Row} from "./row.ts";
import {ownTitle} from "./titled.ts";
import {yearBasis} from "./yearBasis.ts";

/** One row a report; what the catalogue says goes before what the text says of itself. */
export function reports({reports, knowledge}: Corpus): Row<"reports">[] {
  const names = new Map(knowledge.areas.map(({code, nameZh}) => [code, nameZh]));
  return reports.map((report) => {
    const {source, row, metadata, dates, repaired} = report;
    const {area, year} = reference(report);
    const title = row?.title || metadata.title;
    const issuer = row?.issuer || metadata.issuer;
    const url = row?.url || null;
    const outlet = row?.outlet || null;
    const genre = row?.genre || metadata.genre;
    const basis = yearBasis(report);
    const cited = {report: source.report, title, issuer, outlet, genre, ...dates, url, sha256: source.sha256};
    const own = ownTitle(names.get(area ?? "") ?? "", year, basis !== "stated", genre);
    return {
      report: source.report,
      area,
      year,
      yearBasis: basis,
      title,
      issuer,
      issuerLevel: report.issuerLevel,
      genre,
      ...dates,
      outlet,
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
      ...(citation({...cited, ownTitle: own}, knowledge) ?? {gbt7714: null, apa: null, bibtex: null})
    };
  });
}
