/** The values of a draft beside those of the site: the year before, and the peers. */
import type {CheckedDraft} from "../../../loaders/library.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {areas, indicatorName} from "../store/corpusContents.js";
import {plainTable} from "../ui/plainTable.js";
import {section} from "../ui/section.js";
import {figure, number} from "../words/numberFormat.js";

type Compared = CheckedDraft["compared"][number];

export function comparedPart({compared, area}: CheckedDraft): HTMLElement {
  const isKnown = area !== null && areas.has(area);
  return section(
    "compared",
    t("check.compared"),
    h("p", {class: "quiet"}, t("check.comparedNote")),
    !isKnown && h("p", {class: "empty"}, t("check.noEarlier")),
    compared.length
      ? plainTable(
          t("check.compared"),
          [
            t("check.indicator"),
            {label: t("check.draftSays"), numeric: true},
            {label: t("check.before"), numeric: true},
            {label: t("check.peers"), numeric: true}
          ],
          compared.map(row)
        )
      : h("p", {class: "empty"}, t("check.noValues"))
  );
}

/** A link to the sentence of an address, report@start. No engine and no drawer: this page asks for nothing any more. */
function sentenceLink(id: string, words: string): HTMLElement {
  const at = id.lastIndexOf("@");
  return h("a", {href: reportPage(id.slice(0, at), Number(id.slice(at + 1)))}, words);
}

function row({indicator, year, value, bound, unit, before, same, peers}: Compared): HTMLElement {
  const shown = (of: {readonly value: number; readonly bound: Compared["bound"]}) =>
    figure({value: of.value, bound: of.bound, high: null, unit, kind: "count", indicator});
  return h(
    "tr",
    null,
    h("th", {scope: "row"}, indicatorName(indicator)),
    h(
      "td",
      {class: "numeric"},
      t("check.inYear", {year, value: shown({value, bound})}),
      same &&
        same.value !== value &&
        h("div", {class: "quiet"}, sentenceLink(same.id, t("check.same", {value: shown(same)})))
    ),
    h(
      "td",
      {class: "numeric"},
      before ? sentenceLink(before.id, t("check.inYear", {year: before.year, value: shown(before)})) : "–"
    ),
    h(
      "td",
      {class: "numeric"},
      peers
        ? t("check.peersAre", {
            year: peers.year,
            count: peers.count,
            least: number(peers.least),
            middle: number(peers.middle),
            greatest: number(peers.greatest)
          })
        : "–"
    )
  );
}
