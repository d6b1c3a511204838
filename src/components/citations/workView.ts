/** One document: its versions, when it is cited, and the sentences that do. */

import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {address} from "../base/state.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {areaName, coded} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {timeline} from "./citationTimeline.js";
import {citationsOf, type Work, type YearCount} from "./citedWorks.js";

export function workView({name, kind, level}: Work, years: readonly YearCount[]): HTMLElement {
  return h(
    "section",
    null,
    h("p", null, h("a", {href: address({title: null})}, t("citations.back"))),
    h("h2", {lang: "zh-Hans"}, `《${name}》`),
    h(
      "p",
      {class: "quiet"},
      [coded("citations.kind", kind), level && coded("citations.level", level)].filter(Boolean).join(" · ")
    ),
    timeline(years),
    table({
      caption: t("citations.sentences"),
      rows: citationsOf(name),
      columns: [
        {key: "area", label: t("search.area"), show: ({area}) => areaName(area)},
        {key: "year", label: t("search.year"), show: ({year}) => String(year ?? "")},
        {key: "title", label: t("citations.printed"), show: ({title}) => h("span", {lang: "zh-Hans"}, `《${title}》`)},
        {key: "number", label: t("citations.number"), show: ({number}) => h("span", {lang: "zh-Hans"}, number ?? "")}
      ],
      open: ({report, sentence, sourceStart}) => {
        if (sentence !== null) openEvidence(`${report}@${sourceStart}`);
      }
    })
  );
}
