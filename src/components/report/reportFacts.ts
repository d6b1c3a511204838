/** Facts about a report as a whole. */
import type {Row} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {areaPage} from "../base/links.js";
import {areaName, coded} from "../store/corpusContents.js";
import {factList} from "../ui/factList.js";
import {reportDates} from "../words/dateFacts.js";
import {number} from "../words/numberFormat.js";
import {reportSource} from "../words/reportTitle.js";
import {sourceLink} from "../words/sourceLink.js";

export function about(report: Row<"reports">): HTMLElement {
  const year = `${report.year ?? t("unknown.year")}${report.yearBasis && report.yearBasis !== "stated" ? ` (${coded("yearBasis", report.yearBasis)})` : ""}`;
  return factList([
    [t("report.area"), report.area && h("a", {href: areaPage(report.area)}, areaName(report.area))],
    [t("report.year"), year],
    [t("fact.issuer"), report.issuer && h("span", {lang: "zh-Hans"}, report.issuer)],
    ...reportDates(report),
    [t("report.genre"), report.genre && coded("genre", report.genre)],
    [t("fact.address"), reportSource(report)],
    [t("fact.file"), sourceLink(report)],
    [
      t("report.encoding"),
      [report.encoding.toUpperCase(), coded("format", report.format), coded("script", report.script)]
        .filter(Boolean)
        .join(" · ")
    ],
    [
      t("report.size"),
      t("report.sizeText", {
        characters: number(report.characters),
        sentences: number(report.sentences),
        bytes: number(report.bytes)
      })
    ],
    ["SHA-256", h("code", {class: "hash"}, report.sha256)],
    [t("report.note"), say(report.note ?? "", report.noteEn ?? "")]
  ]);
}
