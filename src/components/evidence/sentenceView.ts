/** Evidence of a sentence that is not about one figure: the words, where they stand, and the figures in them. */

import {h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {choose} from "../base/state.js";
import {areaName, indicatorName} from "../store/corpusContents.js";
import {yearWords} from "../words/cautions.js";
import {figure as figureText} from "../words/numberFormat.js";
import {reportTitle} from "../words/reportTitle.js";
import {citationButtons} from "./citationButtons.js";
import type {SentenceEvidence} from "./findEvidence.js";

export function sentenceView({sentence, report, heading, figures}: SentenceEvidence): HTMLElement {
  return h(
    "article",
    {class: "evidence"},
    h("p", {class: "evidence-where"}, `${areaName(report.area)} · ${yearWords(report)}`),
    h("p", {class: "evidence-path"}, reportTitle(report), heading && h("span", {lang: "zh-Hans"}, ` › ${heading}`)),
    h("blockquote", {lang: "zh-Hans", class: "report-text"}, h("strong", {class: "own"}, sentence.text)),
    h("p", null, h("a", {href: reportPage(report.report, sentence.sourceStart)}, t("evidence.inReader"))),
    citationButtons(sentence.text, report, reportPage(report.report, sentence.sourceStart), sentence.sourceStart),
    figures.length > 0 && h("h3", null, t("evidence.figures")),
    h(
      "ul",
      null,
      figures.map((figure) =>
        h(
          "li",
          null,
          h(
            "button",
            {type: "button", class: "row-open", onclick: () => choose({figure: figure.id})},
            figureText(figure)
          ),
          " ",
          figure.indicator
            ? indicatorName(figure.indicator)
            : h("span", {class: "quiet", lang: "zh-Hans"}, figure.subject)
        )
      )
    ),
    h(
      "p",
      {class: "quiet"},
      `${report.file}${say("，", ", ")}${t("fact.spanText", {start: sentence.sourceStart, end: sentence.sourceEnd})}`
    )
  );
}
