/** The page of an indicator: its definition, its figures, the accuracy of its coding, and related indicators. */
import type {IndicatorReading} from "../../../loaders/index.ts";
import {fill, h} from "../base/element.js";
import {nameOf, say, setTitle, t} from "../base/language.js";
import {comparePage, indicatorIndex} from "../base/links.js";
import {watchState} from "../base/state.js";
import {vega} from "../chart/vega.js";
import {comparison} from "../comparison/comparison.js";
import {choice, defaults} from "../comparison/comparisonChoice.js";
import {inContext, roomIn, tabBody, tabRow, typeOf} from "../comparison/comparisonView.js";
import {measurable} from "../comparison/measured.js";
import {perCapitaChoice} from "../comparison/perCapita.js";
import {
  areas,
  coded,
  contents,
  definitionOf,
  dimensionName,
  indicators,
  indicatorUnit
} from "../store/corpusContents.js";
import {type Fact, factRow} from "../ui/factList.js";
import {liveView} from "../ui/liveView.js";
import {section} from "../ui/section.js";
import {number} from "../words/numberFormat.js";
import {quotations} from "../words/quotations.js";
import {acrossAreas} from "./acrossAreas.js";
import {codebookEntry} from "./codebookEntry.js";
import {partsOf, ratesOf} from "./computedRate.js";
import {accuracy} from "./indicatorAccuracy.js";
import {related} from "./relatedIndicators.js";
import {saidAndOfficial} from "./saidAndOfficial.js";

export function indicatorPage(reading: IndicatorReading): HTMLElement {
  const {indicator, figures: own} = reading;
  setTitle(nameOf(indicator));
  return h(
    "div",
    {class: "indicator-page"},
    head(reading),
    own.length > 0
      ? [measureBar(reading), ratesOf(reading), acrossAreas(reading), figures(reading)]
      : h(
          "div",
          {class: "empty"},
          h("p", null, t("indicator.none", {reports: number(contents.totals.reports)})),
          h("p", null, t("indicator.none.add"))
        ),
    saidAndOfficial(reading),
    // A computed rate has no words that code it; how well its parts are coded their own pages say.
    reading.parts
      ? partsOf(reading)
      : [
          section("accuracy", t("indicator.accuracy"), accuracy(reading)),
          section("codebook", t("indicator.codebook"), codebookEntry(reading)),
          section("related", t("indicator.related"), related(reading))
        ]
  );
}

function head({indicator, figures}: IndicatorReading): HTMLElement {
  const {dimension, reports, areas: places, firstYear, lastYear} = indicator;
  const years = firstYear === lastYear ? String(firstYear ?? "") : `${firstYear}–${lastYear}`;
  const facts: Fact[] = [
    [t("fact.unit"), indicatorUnit(indicator)],
    [t("fact.kind"), coded("measurements.kind", indicator.kind)],
    [
      t("indicator.coverage"),
      figures.length > 0 &&
        t("indicator.coverageText", {
          reports: number(reports),
          all: number(contents.totals.reports),
          areas: number(places),
          years,
          figures: number(figures.length)
        })
    ],
    [t("fact.id"), h("code", null, indicator.indicator)]
  ];
  return h(
    "header",
    null,
    h(
      "p",
      {class: "eyebrow"},
      h(
        "a",
        {href: indicatorIndex(dimension)},
        h("i", {class: "dot", style: `background: var(--dim-${dimension})`}),
        dimensionName(dimension)
      )
    ),
    h("h1", null, nameOf(indicator)),
    h("p", {class: "lead"}, quotations(definitionOf(indicator))),
    factRow(facts)
  );
}

/** The measure holds for all charts of the page. */
function measureBar({indicator: {indicator: id}}: IndicatorReading): HTMLElement {
  const bar = h("div", {class: "controls"});
  watchState({measure: defaults.measure}, ({measure}) =>
    fill(
      bar,
      perCapitaChoice(
        measure === "percapita",
        measurable(indicators.get(id)!, "percapita") ? null : t("compare.off.measure")
      ),
      h("a", {class: "more", href: comparePage({indicator: id})}, t("indicator.compare"))
    )
  );
  return bar;
}

/** The figures in three tabs, as on the Compare page; all years and areas. */
function figures({indicator, figures: all}: IndicatorReading): HTMLElement {
  vega();
  const id = indicator.indicator;
  const view = h("div", {class: "compare-view", role: "tabpanel"});
  liveView(defaults, view, async (state) => {
    const chosen = {...choice(state), indicators: [id]};
    const compared = comparison(all, chosen, indicators, areas, contents.reports);
    const type = typeOf(chosen, compared);
    return [tabRow(chosen), await tabBody(chosen, inContext(all, chosen, compared, type), type, roomIn(view))];
  });
  return h("section", {id: "figures", "aria-label": say("数字", "Figures")}, view);
}
