/** The words of an annotation, in one line. */

import {say, t} from "../base/language.js";
import {coded, indicatorName} from "../store/corpusContents.js";
import {figure} from "../words/numberFormat.js";
import {qualifiers} from "../words/qualifiers.js";
import {visible} from "../words/repairWords.js";
import type {Annotation} from "./textLayers.js";

export function remark(annotation: Annotation): string {
  switch (annotation.layer) {
    case "figures": {
      const {row} = annotation;
      const name = row.indicator ? indicatorName(row.indicator) : t(row.reported ? "report.uncoded" : "report.name");
      return [figure(row), name, ...qualifiers(row)].join(" · ");
    }
    case "rejected":
      return t("report.rejected", {reason: coded("reason", annotation.row.reason)});
    case "citations":
      return [coded("citations.kind", annotation.row.kind), annotation.row.number].filter(Boolean).join(" · ");
    case "terms":
      return t("report.term", {term: annotation.row.term});
    case "repairs":
      return t("report.repair", {
        rule: coded("repairs.rule", annotation.row.rule),
        was: visible(annotation.row.was),
        is: visible(annotation.row.is)
      });
    case "findings":
      return say(annotation.row.message, annotation.row.messageEn);
  }
}
