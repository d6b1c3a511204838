import type {CatalogueRow, Outline, RepairedText, ReportDates} from "../types.ts";
import {pageHeadEnd} from "./heads.ts";
import {lines} from "./lines.ts";
import {findPageDate, findSigned} from "./ownDates.ts";

/**
 * The three dates of a report. The catalogue goes before the text, but for one case: a single date that is the one of the signature
 * says when the report was signed, and nothing of its publication.
 */
export function reportDates(
  {text, marks}: RepairedText,
  {sections}: Pick<Outline, "sections">,
  row: CatalogueRow | null
): ReportDates {
  const signature = sections.find(({role}) => role === "signature");
  const signed = signature ? findSigned(text.slice(signature.start, signature.end)) : null;
  const published = findPageDate(text.slice(0, pageHeadEnd(text, lines(text, marks), sections)));
  const isSignature = !row?.signed && published === null && signed !== null && row?.published === signed;
  return {
    signed: row?.signed || signed,
    published: (!isSignature && row?.published) || published,
    accessed: row?.accessed || null
  };
}
