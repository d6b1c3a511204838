import {reference} from "../lexis/areaAndYear.ts";
import type {Corpus} from "../types.ts";
import {preparedOf, titled} from "./prepared.ts";
import type {Row} from "./row.ts";
import {yearBasis} from "./yearBasis.ts";

/** One row a report; what the catalogue says goes before what the text says of itself. */
export function reports({reports, knowledge}: Corpus): Row<"reports">[] {
  return reports.map((report) => {
    const {source, row, dates, repaired} = report;
    const {area, year} = reference(report);
    const {title, issuer, url, outlet, genre} = titled(report);
    return {
      report: source.report,
      area,
      year,
      yearBasis: yearBasis(report),
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
      format: source.format,
      encoding: source.encoding,
      textFrom: source.textFrom ?? null,
      textConfirmed: source.textFrom ? row?.textConfirmed || null : null,
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
      ...(preparedOf(report, knowledge).reference ?? {gbt7714: null, apa: null, bibtex: null})
    };
  });
}
