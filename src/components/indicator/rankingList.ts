/** The areas of a year by the value of an indicator, with the ranks that each may have. */
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {areaPage} from "../base/links.js";
import {barGlyph} from "../chart/glyphView.js";
import {surroundings} from "../comparison/comparabilityNote.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {areaName, areas} from "../store/corpusContents.js";
import {isQuestioned} from "../words/cautions.js";
import {number} from "../words/numberFormat.js";
import {ranking} from "./ranking.js";
import type {StandingFigure} from "./standingFigures.js";

/** So many rows are in view at first. */
const FIRST_ROWS = 30;

interface Words {
  readonly label: (figure: StandingFigure) => string;
  readonly focus: readonly string[];
}

export function rankingList(figures: readonly StandingFigure[], words: Words): HTMLElement {
  const {ranked, others} = ranking(figures, surroundings);
  const most = Math.max(0, ...figures.map(({x, x2}) => x2 ?? x));
  const row = (figure: StandingFigure, rank: string, remark: Child) => rankRow(figure, rank, remark, most, words);
  const rows = ranked.map(({figure, best, worst, ties}) =>
    row(figure, best === worst ? `${number(best)}${ties ? "=" : ""}` : `${number(best)}–${number(worst)}`, null)
  );
  return h(
    "div",
    {class: "ranking"},
    h(
      "p",
      {class: "quiet"},
      t(ranked.length ? "indicator.ranking.about" : "indicator.ranking.none", {count: number(ranked.length)})
    ),
    h("ol", null, rows.slice(0, FIRST_ROWS)),
    rows.length > FIRST_ROWS &&
      h(
        "details",
        null,
        h("summary", null, t("indicator.ranking.more", {count: number(rows.length - FIRST_ROWS)})),
        h("ol", null, rows.slice(FIRST_ROWS))
      ),
    others.length > 0 && [
      h("h4", null, t("indicator.ranking.others", {count: number(others.length)})),
      h(
        "ol",
        null,
        others.map(({figure, reasons}) =>
          row(figure, "—", reasons.map((reason) => t(`change.${reason}`)).join(t("caution.join")))
        )
      )
    ]
  );
}

function rankRow(
  figure: StandingFigure,
  rank: string,
  remark: Child,
  most: number,
  {label, focus}: Words
): HTMLElement {
  const share = (value: number) => `${Math.max(0, (100 * value) / (most || 1))}%`;
  const parent = areas.get(figure.area)?.parent;
  return h(
    "li",
    {class: focus.includes(figure.area) && "forward"},
    h("span", {class: "rank number"}, rank),
    h(
      "span",
      {class: "who"},
      h("a", {href: areaPage(figure.area)}, areaName(figure.area)),
      parent && parent !== figure.area && h("small", {class: "quiet"}, ` ${areaName(parent)}`)
    ),
    h(
      "span",
      {class: "track", "aria-hidden": "true"},
      h(
        "span",
        {class: "scale"},
        h("span", {class: "bar", style: `width: ${share(figure.x)}`}),
        barGlyph({...figure, value: figure.x, high: figure.x2}, share)
      )
    ),
    h(
      "span",
      {class: "much"},
      h(
        "button",
        {type: "button", class: "row-open", title: figure.quote, onclick: () => openEvidence(figure.id)},
        label(figure),
        isQuestioned(figure) && "※"
      ),
      remark && h("small", {class: "quiet"}, " ", remark)
    )
  );
}
