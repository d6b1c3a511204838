/** One document: its versions, when it is cited, and the sentences that do. */
import {areaName, coded} from "../contents.js";
import {h} from "../element.js";
import {openEvidence} from "../evidence.js";
import {t} from "../language.js";
import {address} from "../state.js";
import {table} from "../table.js";
import {timeline} from "./timeline.js";
import type {Work} from "./works.js";

export function workView(work: Work): HTMLElement {
  const {name, kind, level, citations} = work;
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
    timeline([work]),
    table({
      caption: t("cited.sentences"),
      rows: citations.map((citation) => ({...citation, place: areaName(citation.area)})),
      columns: [
        {key: "place", label: t("search.area")},
        {key: "year", label: t("search.year"), show: ({year}) => String(year ?? "")},
        {key: "title", label: t("cited.printed"), show: ({title}) => h("span", {lang: "zh-Hans"}, `《${title}》`)},
        {key: "number", label: t("cited.number"), show: ({number}) => h("span", {lang: "zh-Hans"}, number ?? "")}
      ],
      open: ({report, sourceStart}) => {
        if (sourceStart !== null) openEvidence(`${report}@${sourceStart}`);
      }
    })
  );
}
