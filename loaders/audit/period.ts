import type {Finding} from "../types.ts";
import {finding} from "./finding.ts";
import type {Known} from "./known.ts";

/** The first words of a report name its year: 2020年，…, 2020年度…; 2018年以来 does not. */
const opening = /^\s*(20\d\d)年度?(?!以来|起|至|到|\d|底|[-—－~～])/;

/** A report that opens with another year than its own: the opening may have been kept from an earlier report. */
export function period({repaired: {text}, sections, sentences, row}: Known): Finding[] {
  if (row?.yearBasis !== "stated") return [];
  const preambles = new Set(sections.flatMap(({ordinal, role}) => (role === "preamble" ? [ordinal] : [])));
  const first = sentences.find(
    ({section, start, end}) => preambles.has(section) && opening.test(text.slice(start, end)) && end - start > 40
  );
  const year = first && Number(text.slice(first.start, first.end).match(opening)![1]);
  if (!first || year === row.year) return [];
  const span = {start: first.start, end: Math.min(first.end, first.start + 30)};
  return [
    finding(text, "period", span, {
      severity: "warning",
      zh: `报告为${row.year}年度，开头却写${year}年，请核对是否沿用了别年的文字。`,
      en: `The report is for ${row.year} but opens with ${year}; check whether words of another year were kept.`
    })
  ];
}
