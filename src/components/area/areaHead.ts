/** Who an area is, before any figure: its place, its people, its reports. */

import {h} from "../base/element.js";
import {nameOf, say, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {type Area, coded, contents, seriesOf} from "../store/corpusContents.js";
import {type Fact, factRow} from "../ui/factList.js";
import {number} from "../words/numberFormat.js";
import {populationSource} from "../words/populationSource.js";
import {quotations} from "../words/quotations.js";
import {children, link, list} from "./neighbours.js";

export function head(area: Area): HTMLElement {
  const reports = contents.reports
    .filter((report) => report.area !== null && seriesOf(report.area) === seriesOf(area.area))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const below = children(area.area);
  const facts: Fact[] = [
    [
      t("area.population"),
      area.population
        ? [
            t("area.people", {people: number(area.population)}),
            h("small", {class: "quiet"}, " ", quotations(populationSource(area)))
          ]
        : t("area.noPopulation")
    ],
    [t("area.code"), h("code", null, area.area)],
    [
      t("area.reports"),
      reports.length
        ? reports.map((report, i) => [
            i > 0 && say("、", ", "),
            h("a", {href: reportPage(report.report)}, String(report.year ?? t("unknown.year"))),
            report.yearBasis &&
              report.yearBasis !== "stated" &&
              h("small", {class: "quiet"}, ` ${coded("yearBasis", report.yearBasis)}`)
          ])
        : t("gap.noReport")
    ]
  ];
  return h(
    "header",
    null,
    h("p", {class: "eyebrow"}, area.parent && [link(area.parent), " · "], coded("areas.level", area.level)),
    h("h2", {class: "area-name"}, nameOf(area)),
    factRow(facts),
    below.length > 0 &&
      h("details", null, h("summary", {class: "quiet"}, t("area.children", {count: number(below.length)})), list(below))
  );
}
