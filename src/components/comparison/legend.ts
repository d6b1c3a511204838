/** The legend of a comparison: the glyphs of those bounds that its figures have, and the other signs that its chart has. */
import {bounds} from "../../shared/codes.js";
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {legendGlyph} from "../chart/glyphView.js";
import {isQuestioned} from "../words/cautions.js";
import type {ChartType, Choice} from "./comparisonChoice.js";
import {isTotal} from "./lineFigures.js";
import type {Panel} from "./panels.js";
import {MOST_COLOURS} from "./seriesLook.js";

const sign = (d: string, attributes: Readonly<Record<string, string | number>> = {}): HTMLElement =>
  h(
    "svg",
    {viewBox: "-12 -12 24 24", width: 24, height: 24, "aria-hidden": "true"},
    h("path", {d, stroke: "currentColor", "stroke-width": 1.5, fill: "none", ...attributes})
  );

/** A list of signs and their meanings; null where all figures are exact and comparable and no line needs a word. */
export function legend(panels: readonly Panel[], type: ChartType, {acrossGaps}: Choice): HTMLElement | null {
  const figures = panels.flatMap((panel) => panel.figures);
  const lines = type === "line";
  const present = bounds.filter((bound) => figures.some((figure) => figure.bound === bound));
  const hollow = figures.some((figure) => figure.apart && !(lines && isTotal(figure)));
  const entry = (name: string, glyph: Child, words: string) => h("li", {class: `glyph-${name}`}, glyph, words);
  const entries = [
    ...(present.length > 1 || hollow || present[0] !== "exact"
      ? present.map((bound) => entry(bound, legendGlyph(bound), t(`legend.${bound}`)))
      : []),
    hollow && entry("apart", legendGlyph("exact"), t("legend.apart")),
    figures.some(isQuestioned) && entry("questioned", h("span", {"aria-hidden": true}, "※"), t("legend.questioned")),
    ...(lines ? lineSigns(panels, acrossGaps).map(([name, glyph]) => entry(name, glyph, t(`legend.${name}`))) : [])
  ].filter((item) => item !== false);
  return entries.length ? h("ul", {class: "legend", "aria-label": t("legend.title")}, entries) : null;
}

/** The signs that only charts of lines have. */
function lineSigns(panels: readonly Panel[], acrossGaps: boolean) {
  const figures = panels.flatMap((panel) => panel.figures);
  const signs = [
    [figures.some(isTotal), "total", sign("M-12,0H12", {"stroke-width": 6, opacity: 0.4})],
    [panels.some(({empty}) => empty.length), "empty", sign("M-5,0H5", {"stroke-width": 5, opacity: 0.45})],
    [figures.some(({observed, apart}) => observed === "conflict" && !apart), "conflict", sign("M0,-10V10")],
    [panels.some(({breaks}) => breaks.length), "break", sign("M-3,6L1,-6M1,6L5,-6")],
    [new Set(figures.map(({area}) => area)).size > MOST_COLOURS, "grey", sign("M-12,0H12", {opacity: 0.5})],
    [acrossGaps, "dashed", sign("M-12,0H12", {"stroke-dasharray": "4 4"})],
    [panels.some(({spreads}) => spreads.length), "spread", sign("M0,-10V10", {"stroke-width": 12, opacity: 0.25})]
  ] as const;
  return signs.filter(([shown]) => shown).map(([, name, glyph]) => [name, glyph] as const);
}
