import {isCode, issuerLevels} from "../../shared/codes.ts";
import type {CatalogueRow, IssuerLevel, Knowledge, Metadata} from "../types.ts";

const within: readonly IssuerLevel[] = ["department", "township", "zone"];

/**
 * The body within an area whose report this is, so that its figures are not those of the area; null where it speaks for the area. The
 * issuer and genre of the catalogue go before those of the text.
 */
export function ownBody(row: CatalogueRow | null, metadata: Metadata, {areas}: Knowledge): string | null {
  const level = issuerLevel(row, metadata);
  if (level === null || !within.includes(level)) return null;
  const code = row?.area ?? metadata.area;
  if (level === "zone" && areas.some((area) => area.level === "zone" && area.code === code)) return null;
  return row?.issuer || metadata.issuingBody || metadata.issuer || row?.title || metadata.title || "";
}

/** The level of the issuer, as the catalogue says or shows by the genre; else as the text says. */
export function issuerLevel(row: CatalogueRow | null, metadata: Metadata): IssuerLevel | null {
  if (row?.issuerLevel) return row.issuerLevel;
  const [kind = ""] = (row?.genre || "").split("_");
  if (isCode(issuerLevels, kind)) return kind;
  if (row?.genre === "work_report") return "government";
  return row?.genre === "press_review" ? "other" : metadata.issuerLevel;
}
