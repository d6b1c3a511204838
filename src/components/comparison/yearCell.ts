/** A cell of a table over the years. */
import {type Child, h} from "../base/element.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import type {ChartFigure} from "../store/corpusContents.js";
import {isQuestioned} from "../words/cautions.js";
import {number} from "../words/numberFormat.js";
import type {YearCell} from "./areaYears.js";
import {emptyGlyph} from "./emptyGlyph.js";

/** The figures of a cell, or the sign of why there is none; either opens the sentence where there is one. A conflict opens below itself. */
export function cellView<Figure extends ChartFigure>(
  {figures, reason, instead}: YearCell<Figure>,
  words: (figure: Figure) => string
): Child {
  const [first, ...others] = figures;
  if (!first) return reason && (instead ? opener(instead, emptyGlyph(reason)) : emptyGlyph(reason));
  const shown = (figure: Figure) => opener(figure, [words(figure), isQuestioned(figure) && "※"]);
  if (!others.length) return shown(first);
  return h(
    "details",
    {class: "conflict"},
    h("summary", null, emptyGlyph("conflict"), h("small", null, ` ${number(figures.length)}`)),
    figures.map((figure) => h("div", null, shown(figure)))
  );
}

/** The button that opens the sentence of a figure. */
export const opener = (figure: ChartFigure, shown: Child): HTMLElement =>
  h("button", {type: "button", class: "row-open", title: figure.quote, onclick: () => openEvidence(figure.id)}, shown);
