import type {Knowledge, Metadata, Outline, RepairedText} from "../types.ts";

/** What the text says of its own title, area, year, issuer and date. */
export function metadata(_clean: RepairedText, _outline: Outline, _knowledge: Knowledge): Metadata {
  return {title: null, area: null, year: null, yearBasis: null, issuer: null, published: null};
}
