import {genres, issuerLevels, toldYearBases} from "../../shared/codes.ts";
import {integer, keyOf, line, oneOf, optional, text} from "./cell.ts";
import type {KnowledgeFile} from "./file.ts";
import {reportId} from "./ids.ts";
import {address, date, sha256} from "./values.ts";

/** The list of the reports. */
export const catalogueFile = {
  path: "reports/catalogue.csv",
  row: [
    "报告：编号、文件、地区、年度及其依据、题名等，文件的 SHA-256",
    "a report: id, file, area, year and its basis, title and so on, SHA-256 of the file"
  ],
  readBy: ["read"],
  key: ["report"],
  caseless: true,
  optional: "rows",
  mayLack: ["issuerLevel", "signed", "outlet", "accessed", "textConfirmed"],
  columns: {
    report: reportId,
    file: line,
    area: keyOf("areas/areas.csv"),
    year: integer(1949, 2100),
    yearBasis: oneOf(toldYearBases),
    title: text,
    issuer: text,
    issuerLevel: optional(oneOf(issuerLevels)),
    signed: date,
    published: date,
    outlet: text,
    genre: optional(oneOf(genres)),
    url: address,
    accessed: date,
    sha256,
    textConfirmed: date,
    note: text,
    noteEn: text
  }
} satisfies KnowledgeFile;
