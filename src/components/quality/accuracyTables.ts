/** The accuracy of reading and coding figures, held against lists that people made by reading. */
import type {TextsScore} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {accuracy} from "../store/buildAccuracy.js";
import {measuresTable, sizes} from "../ui/accuracyTable.js";

/**
 * How well each thing is read: by the program in texts that no rule was mended on, in this corpus' own reports that have a gold list,
 * and, as a fit, in texts that rules were mended on.
 */
export function accuracyTables(): HTMLElement {
  if (!accuracy) return h("p", {class: "empty"}, t("quality.noGold"));
  const {heldOut, reports, passages} = accuracy;
  const table = (score: TextsScore | null, message: "quality.heldOut" | "quality.gold" | "quality.passages") =>
    score && measuresTable(score.measures, t(message, sizes(score)));
  return h(
    "div",
    null,
    table(heldOut, "quality.heldOut"),
    table(reports, "quality.gold") ?? h("p", {class: "quiet"}, t("quality.noOwnGold")),
    table(passages, "quality.passages")
  );
}
