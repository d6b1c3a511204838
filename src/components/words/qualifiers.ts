/** Why a figure is not a plain one of its area and year. */
import type {Row} from "../../../loaders/index.ts";
import {coded} from "../store/corpusContents.js";

/** The qualifiers that a code list names: 累计, 目标, 某单位 …; an empty list for a plain figure. */
export function qualifiers({period, scope, kind}: Pick<Row<"measurements">, "period" | "scope" | "kind">): string[] {
  return [
    period === "year" ? "" : coded("period", period),
    scope === "area" ? "" : coded("scope", scope),
    kind === "change" ? coded("measurements.kind", kind) : ""
  ].filter(Boolean);
}
