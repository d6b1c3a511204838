/** What there is to say of a marked stretch, in one line. */

import {say, t} from "../base/language.js";
import {coded, indicatorName} from "../store/corpusContents.js";
import {figure} from "../words/numberFormat.js";
import {qualifiers} from "../words/qualifiers.js";
import {visible} from "../words/repairWords.js";
import type {Known} from "./textLayers.js";

export function remark(known: Known): string {
  switch (known.layer) {
    case "figures": {
      const {row} = known;
      const name = row.indicator ? indicatorName(row.indicator) : t(row.reported ? "report.uncoded" : "report.name");
      return [figure(row), name, ...qualifiers(row)].join(" · ");
    }
    case "rejected":
      return t("report.rejected", {reason: coded("reason", known.row.reason)});
    case "citations":
      return [coded("citations.kind", known.row.kind), known.row.number].filter(Boolean).join(" · ");
    case "terms":
      return t("report.term", {term: known.row.term});
    case "repairs":
      return t("report.repair", {
        rule: coded("repairs.rule", known.row.rule),
        was: visible(known.row.was),
        is: visible(known.row.is)
      });
    case "findings":
      return say(known.row.message, known.row.messageEn);
  }
}
