/** One sign for each reason that a cell of a series has no single figure. */
import type {SilenceReason} from "../../shared/codes.js";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {coded} from "../store/corpusContents.js";

export type EmptyReason = SilenceReason | "conflict";

const signs: Readonly<Record<EmptyReason, string>> = {
  no_report: "·",
  silent: "–",
  several_years: "Σ",
  to_date: "⇥",
  target: "◎",
  part_year: "◔",
  other_year: "↺",
  part: "⊂",
  growth: "±",
  unconfirmed: "◌",
  conflict: "≠"
};
const reasons = Object.keys(signs) as readonly EmptyReason[];

/** The reason in words. */
const reasonWords = (reason: EmptyReason): string =>
  reason === "conflict" ? t("remark.conflict") : coded("silence", reason);

/** The sign, read out as its reason. */
export const emptyGlyph = (reason: EmptyReason): HTMLElement =>
  h(
    "span",
    {class: `empty-sign ${reason}`, role: "img", title: reasonWords(reason), "aria-label": reasonWords(reason)},
    signs[reason]
  );

/** The signs that a table has, and their meanings. */
export const glyphKey = (present: ReadonlySet<EmptyReason>): HTMLElement =>
  h(
    "ul",
    {class: "legend", "aria-label": t("legend.title")},
    reasons
      .filter((reason) => present.has(reason))
      .map((reason) =>
        h("li", null, h("span", {class: "empty-sign", "aria-hidden": "true"}, signs[reason]), " ", reasonWords(reason))
      )
  );
