/** One document: its versions, when it is cited, and the sentences that do. */
import {areaName, coded} from "../contents.js";
import {h} from "../element.js";
import {openEvidence} from "../evidence.js";
import {t} from "../language.js";
import {address} from "../state.js";
import {table} from "../table.js";
import {timeline} from "./timeline.js";
import {citationsOf, type Work, type YearCount} from "./works.js";

export function workView({name, kind, level}: Work, years: readonly YearCount[]): HTMLElement {
  return h(
    "section",
    null,
    h("p", null, h("a", {href: address({title: null})}, t("cited.back"))),
    h("h2", {lang: "zh-Hans"}, `《${name}》`),
    h(
      "p",
      {class: "quiet"},
      [coded("citations.kind", kind), level && coded("citations.level", level)].filter(Boolean).join(" · ")
    ),
    timeline(years),
    table({
      caption: t("cited.sentences"),
      rows: citationsOf(name),
      columns: [
        {key: "area", label: t("search.area"), show: ({area}) => areaName(area)},
        {key: "year", label: t("search.year"), show: ({year}) => String(year ?? "")},
        {key: "title", label: t("cited.printed"), show: ({title}) => h("span", {lang: "zh-Hans"}, `《${title}》`)},
        {key: "number", label: t("cited.number"), show: ({number}) => h("span", {lang: "zh-Hans"}, number ?? "")}
      ],
      open: ({report, sentence, sourceStart}) => {
        if (sentence !== null) openEvidence(`${report}@${sourceStart}`);
      }
    })
  );
}
