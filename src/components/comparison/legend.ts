/** The legend of a comparison: the glyphs of those bounds that its figures have. */
import {bounds} from "../../shared/codes.js";
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {legendGlyph} from "../chart/glyphView.js";
import {isQuestioned} from "../words/cautions.js";
import type {Plotted} from "./comparison.js";

/** A list of glyphs and their meanings; null where all figures are exact and comparable. */
export function legend(figures: readonly Plotted[]): HTMLElement | null {
  const present = bounds.filter((bound) => figures.some((figure) => figure.bound === bound));
  const hollow = figures.some((figure) => figure.apart);
  const questioned = figures.some(isQuestioned);
  if (present.length < 2 && !hollow && !questioned) return null;
  const entry = (name: string, glyph: Child, words: string) => h("li", {class: `glyph-${name}`}, glyph, words);
  return h(
    "ul",
    {class: "legend", "aria-label": t("legend.title")},
    present.map((bound) => entry(bound, legendGlyph(bound), t(`legend.${bound}`))),
    hollow && entry("apart", legendGlyph("exact"), t("legend.apart")),
    questioned && entry("questioned", h("span", {"aria-hidden": true}, "※"), t("legend.questioned"))
  );
}
