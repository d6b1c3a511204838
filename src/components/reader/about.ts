/** What is known of a report as a whole. */
import type {Row} from "../../../loaders/index.ts";
import {areaName, coded} from "../contents.js";
import {h} from "../element.js";
import {factList} from "../facts.js";
import {say, t} from "../language.js";
import {areaPage} from "../links.js";
import {date, number} from "../numbers.js";
import {reportSource} from "../reportTitle.js";

export function about(report: Row<"reports">): HTMLElement {
  const year = `${report.year ?? t("unknown.year")}${report.yearBasis === "inferred" ? ` (${coded("yearBasis", "inferred")})` : ""}`;
  return factList([
    [t("reader.area"), report.area && h("a", {href: areaPage(report.area)}, areaName(report.area))],
    [t("reader.year"), year],
    [t("fact.issuer"), report.issuer && h("span", {lang: "zh-Hans"}, report.issuer)],
    [t("fact.published"), report.published && date(report.published)],
    [t("reader.genre"), report.genre && coded("genre", report.genre)],
    [t("fact.address"), reportSource(report)],
    [t("fact.file"), h("code", null, report.file)],
    [
      t("reader.encoding"),
      [report.encoding.toUpperCase(), coded("format", report.format), coded("script", report.script)]
        .filter(Boolean)
        .join(" · ")
    ],
    [
      t("reader.size"),
      t("reader.sizeText", {
        characters: number(report.characters),
        sentences: number(report.sentences),
        bytes: number(report.bytes)
      })
    ],
    ["SHA-256", h("code", {class: "hash"}, report.sha256)],
    [t("reader.note"), say(report.note ?? "", report.noteEn ?? "")]
  ]);
}
