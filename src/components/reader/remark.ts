/** What there is to say of a marked stretch, in one line. */
import {coded, indicatorName} from "../contents.js";
import {say, t} from "../language.js";
import {figure} from "../numbers.js";
import {visible} from "../repairWords.js";
import type {Known} from "./layers.js";

export function remark(known: Known): string {
  switch (known.layer) {
    case "figures": {
      const {row} = known;
      const name = row.indicator ? indicatorName(row.indicator) : t(row.reported ? "reader.uncoded" : "reader.name");
      return [figure(row), name, ...qualifiers(row)].join(" · ");
    }
    case "rejected":
      return t("reader.rejected", {reason: coded("reason", known.row.reason)});
    case "citations":
      return [coded("citations.kind", known.row.kind), known.row.number].filter(Boolean).join(" · ");
    case "terms":
      return t("reader.term", {term: known.row.term});
    case "repairs":
      return t("reader.repair", {
        rule: coded("repairs.rule", known.row.rule),
        was: visible(known.row.was),
        is: visible(known.row.is)
      });
    case "findings":
      return say(known.row.message, known.row.messageEn);
  }
}

/** What keeps a figure from being a plain one of its area and year: 累计, 目标, 某单位 … */
export function qualifiers({period, scope, kind}: {period: string; scope: string; kind: string}): string[] {
  return [
    period === "year" ? "" : coded("period", period),
    scope === "area" ? "" : coded("scope", scope),
    kind === "change" ? coded("measurements.kind", kind) : ""
  ].filter(Boolean);
}
