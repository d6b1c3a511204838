/** Why a figure is not a plain one of its area and year. */
import type {Row} from "../../../loaders/index.ts";
import {say} from "../base/language.js";
import {coded} from "../store/corpusContents.js";

type Qualified = Pick<Row<"measurements">, "period" | "scope" | "kind" | "body">;

/** The qualifiers that a code list names: 累计, 目标, 某单位 (with its name) …; an empty list for a plain figure. */
export function qualifiers({period, scope, kind, body}: Qualified): string[] {
  return [
    period === "year" ? "" : coded("period", period),
    scope === "area" ? "" : [coded("scope", scope), body].filter(Boolean).join(say("：", ": ")),
    kind === "change" ? coded("measurements.kind", kind) : ""
  ].filter(Boolean);
}
