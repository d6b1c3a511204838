/** The work of the stages on this very corpus: each code with its count, its meaning, and real sentences. */
import {FileAttachment} from "observablehq:stdlib";
import type {Applied, Example, Examples, RepairExample} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {coded, indicatorName} from "../store/corpusContents.js";
import {figure as figureText, number} from "../words/numberFormat.js";
import {quotations} from "../words/quotations.js";
import {visible} from "../words/repairWords.js";

const all = (await FileAttachment("../../data/pages/examples.json").json()) as Examples;

/** Bounds, periods, scopes: how a figure is to be understood. */
export const figureRules = <List extends "bound" | "period" | "scope">(list: List): HTMLElement =>
  rules(list, all[list], (shown) =>
    sentence(
      shown,
      shown.figure && [
        " → ",
        h("b", {class: "number"}, figureText(shown.figure)),
        shown.figure.indicator && h("small", null, ` ${indicatorName(shown.figure.indicator)}`)
      ]
    )
  );

/** Numbers that are not quantities. */
export const rejections = (): HTMLElement => rules("reason", all.reason, (shown) => sentence(shown, null));

/** The findings in the reports. */
export const doubts = (): HTMLElement => rules("findings.rule", all["findings.rule"], (shown) => sentence(shown, null));

export const repairs = (): HTMLElement => rules("repairs.rule", all["repairs.rule"], repair);

function rules<List extends keyof Examples, Shown>(
  list: List,
  applied: readonly Applied<List, Shown>[],
  show: (shown: Shown) => Child
): HTMLElement {
  if (!applied.length) return h("p", {class: "empty"}, t("method.noExamples"));
  return h(
    "dl",
    {class: "rules"},
    applied.map(({code, meaning, count, shown}) => [
      h("dt", null, coded(list, code), h("small", {class: "number"}, ` ${number(count)}`)),
      h(
        "dd",
        null,
        h("p", null, quotations(say(...meaning))),
        h(
          "ul",
          {class: "report-text"},
          shown.map((one) => h("li", {lang: "zh-Hans"}, show(one)))
        )
      )
    ])
  );
}

function sentence({report, sentence, start, end, sourceStart, figure}: Example, remark: Child): Child {
  const words = sentence.slice(start, end);
  const mark = figure
    ? h("button", {type: "button", class: "row-open", onclick: () => openEvidence(figure.id)}, h("mark", null, words))
    : h("mark", null, words);
  return [
    cut(sentence.slice(0, start), -36),
    mark,
    cut(sentence.slice(end), 28),
    remark,
    " ",
    where(report, sourceStart)
  ];
}

function repair({report, before, was, is, after, sourceStart}: RepairExample): Child {
  return [
    h(
      "span",
      {"data-verbatim": true},
      "…",
      oneLine(before),
      h("del", null, visible(was)),
      h("ins", null, visible(is)),
      oneLine(after),
      "…"
    ),
    " ",
    where(report, sourceStart)
  ];
}

const oneLine = (text: string) => text.replaceAll("\n", "⏎");

const where = (report: string, at: number) => h("a", {class: "more", href: reportPage(report, at)}, t("method.where"));

/** The end or the beginning of a text that is too long to show whole. */
const cut = (text: string, length: number) =>
  text.length <= Math.abs(length) ? text : length < 0 ? `…${text.slice(length)}` : `${text.slice(0, length)}…`;
