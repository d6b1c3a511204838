import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** The first words of a report name its year: 2020年，…, 2020年度…; 2018年以来 does not. */
const opening = /^\s*(20\d\d)年度?(?!以来|起|至|到|\d|底|[-—－~～])/;

/** A report that opens with another year than its own: the opening may have been kept from an earlier report. */
export const period = {
  name: "period",
  zh: "年度不符",
  en: "Another year",
  explanationZh: "开头写的年度不是报告的年度。",
  explanationEn: "The report opens with a year that is not its own.",
  severities: ["warning"],
  lexicons: [],
  silentAbout: "reports whose year had to be inferred",
  run({repaired: {text}, sections, sentences, row}) {
    if (row?.yearBasis !== "stated") return [];
    const preambles = new Set(sections.flatMap(({ordinal, role}) => (role === "preamble" ? [ordinal] : [])));
    const first = sentences.find(
      ({section, start, end}) => preambles.has(section) && opening.test(text.slice(start, end)) && end - start > 40
    );
    const year = first && Number(text.slice(first.start, first.end).match(opening)![1]);
    if (!first || year === row.year) return [];
    const span = {start: first.start, end: Math.min(first.end, first.start + 30)};
    return [
      remark(span, {
        severity: "warning",
        zh: `报告为${row.year}年度，开头却写${year}年，请核对是否沿用了别年的文字。`,
        en: `The report is for ${row.year} but opens with ${year}; check whether words of another year were kept.`
      })
    ];
  }
} as const satisfies Rule;
