import type {CatalogueRow, Metadata} from "../types.ts";

/** Reference area and year of a report, and what the year stands on: the catalogue's word, else the text's own. */
export const reference = ({row, metadata}: {readonly row: CatalogueRow | null; readonly metadata: Metadata}) => ({
  area: row?.area ?? metadata.area,
  year: row?.year ?? metadata.year,
  yearBasis: row?.yearBasis ?? metadata.yearBasis
});
