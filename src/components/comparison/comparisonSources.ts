/** The sources of a comparison: its indicators, its reports, its populations, its gaps. */

import {type Child, h} from "../base/element.js";
import {series, t} from "../base/language.js";
import {indicatorPage, reportPage} from "../base/links.js";
import {
  areaName,
  areas,
  contents,
  definitionOf,
  dimensionName,
  indicatorName,
  indicators,
  indicatorUnit
} from "../store/corpusContents.js";
import {yearWords} from "../words/cautions.js";
import {number} from "../words/numberFormat.js";
import {populationSource} from "../words/populationSource.js";
import {quotations} from "../words/quotations.js";
import type {Comparison} from "./comparison.js";
import type {Choice} from "./comparisonChoice.js";

export function sources(compared: Comparison, chosen: Choice): HTMLElement {
  const used = new Set(compared.plotted.map(({report}) => report));
  const reports = contents.reports.filter(({report}) => used.has(report));
  return h(
    "div",
    {class: "sources"},
    h("h3", null, t("sources.indicators")),
    h(
      "ul",
      null,
      chosen.indicators.map((id) => h("li", null, definition(id)))
    ),
    h("h3", null, t("sources.reports", {count: number(reports.length)})),
    h(
      "ul",
      null,
      reports.map(({report, area, year, yearBasis}) =>
        h(
          "li",
          null,
          h(
            "a",
            {href: reportPage(report)},
            t("sources.report", {area: areaName(area), year: yearWords({year, yearBasis})})
          )
        )
      )
    ),
    chosen.measure === "percapita" && [
      h("h3", null, t("sources.population")),
      h(
        "ul",
        null,
        compared.areas.map((code) => h("li", null, quotations(population(code))))
      )
    ],
    h("h3", null, t("sources.gaps")),
    gaps(compared)
  );
}

function definition(id: string): Child {
  const entry = indicators.get(id);
  return [
    h("a", {href: indicatorPage(id)}, indicatorName(id)),
    entry &&
      quotations(
        t("sources.indicator", {
          dimension: dimensionName(entry.dimension),
          unit: indicatorUnit(entry) || "—",
          definition: definitionOf(entry)
        })
      )
  ];
}

function population(code: string): string {
  const area = areas.get(code);
  if (!area?.population) return t("sources.noPopulation", {area: areaName(code)});
  return t("sources.people", {
    area: areaName(code),
    people: number(area.population),
    source: populationSource(area)
  });
}

function gaps({gaps}: Comparison): HTMLElement {
  if (!gaps.length) return h("p", null, t("sources.noGaps"));
  const lists = [...new Set(gaps.map(({indicator}) => indicator))].map((indicator) => {
    const here = gaps.filter((gap) => gap.indicator === indicator);
    const names = (list: typeof here) =>
      series(list.map(({area, year}) => (year ? t("compare.row", {area: areaName(area), year}) : areaName(area))));
    const [silent, absent] = [here.filter(({report}) => report), here.filter(({report}) => !report)];
    return h(
      "li",
      null,
      indicatorName(indicator),
      h(
        "ul",
        null,
        silent.length > 0 && h("li", null, t("sources.silent"), names(silent)),
        absent.length > 0 && h("li", null, t("sources.absent"), names(absent))
      )
    );
  });
  return h("ul", null, lists);
}
