/** The choices of the Compare page. They stay in place while the chart below them changes. */

import {fill, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {choose} from "../base/state.js";
import {type Comparison, hasSeries} from "../comparison/comparison.js";
import type {ChartType, Choice} from "../comparison/comparisonChoice.js";
import {hasContext} from "../comparison/context.js";
import {measurable} from "../comparison/measured.js";
import {peers} from "../comparison/peers.js";
import {
  areaName,
  areas,
  coded,
  codes,
  contents,
  indicators,
  isComputed,
  reporting,
  years
} from "../store/corpusContents.js";
import {frameworkNames, type IndicatorGroup, indicatorGroups} from "../store/indicatorGroups.js";
import {widest} from "../store/widestIndicators.js";
import {areaChoices} from "../ui/areaChoices.js";
import {field, select} from "../ui/field.js";
import {type Choice as Option, type Picker, picker} from "../ui/picker.js";
import {segments} from "../ui/segmentedControl.js";
import {number} from "../words/numberFormat.js";

/** As many panels as can still be read. */
const MOST_INDICATORS = 6;

export interface Controls {
  readonly element: HTMLElement;
  /** Settles when the pickers can be used. */
  readonly ready: Promise<unknown>;
  /** Brings the controls up to what is chosen and found. */
  update(chosen: Choice, compared: Comparison, type: ChartType): void;
}

export function controls(chosen: Choice): Controls {
  let {by} = chosen;
  let indicatorPicker = indicatorPickerOf(chosen);
  const grouping = select(
    [["", t("indicator.list.by.dimension")], ...frameworkNames.map((name) => [name, t(`framework.${name}`)] as const)],
    by,
    (value) => choose({by: value || null}, {push: false})
  );
  const areaPicker = picker({
    label: t("compare.areas"),
    choices: areaChoices(),
    chosen: chosen.areas,
    placeholder: t("compare.areas.all"),
    most: 40,
    changed: (codes) => choose({area: codes.join(",")})
  });
  const suggestions = h("div", {class: "suggestions"});
  const options = h("div", {class: "controls"});
  // On a narrow screen the chart comes first; the finer choices open on demand.
  const finer = h("details", {class: "finer", open: innerWidth > 640}, h("summary", null, t("compare.finer")), options);
  return {
    element: h(
      "div",
      {class: "compare-controls"},
      h("div", {class: "controls"}, indicatorPicker.element, areaPicker.element),
      suggestions,
      finer
    ),
    ready: Promise.all([indicatorPicker.ready, areaPicker.ready]),
    update: (next, compared, type) => {
      if (next.by !== by) {
        by = next.by;
        grouping.value = by;
        const other = indicatorPickerOf(next);
        indicatorPicker.element.replaceWith(other.element);
        indicatorPicker = other;
      }
      indicatorPicker.choose(next.indicators);
      areaPicker.choose(next.areas);
      fill(suggestions, suggestionsFor(next));
      fill(options, optionsFor(next, compared, type), field(t("compare.by"), grouping));
    }
  };
}

const indicatorPickerOf = (chosen: Choice): Picker =>
  picker({
    label: t("compare.indicators"),
    choices: indicatorOptions(chosen),
    chosen: chosen.indicators,
    most: MOST_INDICATORS,
    changed: (ids) => choose({indicator: ids.join(",")})
  });

/** The indicators that have figures, and those that are chosen, under their headings; computed rates under one of their own, last. */
function indicatorOptions({indicators: chosen, by}: Choice): Option[] {
  const without = contents.indicators.filter(({figures, indicator}) => !figures && chosen.includes(indicator));
  const groups = indicatorGroups(by);
  const headings = (id: string) => groups.flatMap(({indicators, name}) => (indicators.has(id) ? name : []));
  const listed = [...widest(contents.indicators), ...without];
  // Headings of a framework stand in its order, and not in that of their first indicator.
  const ordered = by
    ? listed.toSorted((a, b) => headingAt(groups, a.indicator) - headingAt(groups, b.indicator))
    : listed;
  return [...ordered, ...widest(contents.computed)].map((entry) => ({
    value: entry.indicator,
    label: nameOf(entry),
    aliases: `${entry.nameZh} ${entry.nameEn} ${entry.pinyin} ${entry.indicator}`,
    group: isComputed(entry.indicator) ? t("compare.computed") : headings(entry.indicator),
    aside: t("compare.coverage", {areas: number(entry.areas), figures: number(entry.figures)})
  }));
}

const headingAt = (groups: readonly IndicatorGroup[], id: string): number =>
  groups.findIndex(({indicators}) => indicators.has(id));

/** Peers of the first chosen area that have reports, a click each. */
function suggestionsFor({areas: chosen}: Choice): HTMLElement[] {
  const first = areas.get(chosen[0] ?? "");
  if (!first) return [];
  const groups = peers(
    first,
    contents.areas.filter(({area}) => reporting.has(area) && !chosen.includes(area))
  );
  const group = (words: string, codes: readonly string[]) =>
    codes.length > 0 &&
    h("button", {type: "button", onclick: () => choose({area: [...new Set([...chosen, ...codes])].join(",")})}, words);
  return [
    group(t("compare.peers.siblings", {count: groups.siblings.length}), groups.siblings),
    group(t("compare.peers.level", {count: groups.level.length}), groups.level),
    group(t("compare.peers.size", {count: groups.size.length}), groups.size)
  ].filter((button) => button !== false);
}

function optionsFor(chosen: Choice, compared: Comparison, type: ChartType): HTMLElement[] {
  const entries = chosen.indicators.flatMap((id) => indicators.get(id) ?? []);
  const noSeries = hasSeries(compared.plotted) ? null : t("compare.off.series");
  const noMeasure = (measure: Choice["measure"]) =>
    entries.some((one) => measurable(one, measure)) ? null : t("compare.off.measure");
  const isScatter = type === "scatter";
  const ofScatter = isScatter ? t("compare.off.scatter") : null;
  const year = select(
    [["", t("compare.years.all")], ...years.map((one) => [String(one), String(one)] as const)],
    String(chosen.years.at(-1) ?? ""),
    (value) => choose({year: value})
  );
  const highlight = select(
    [["", t("compare.highlight.none")], ...compared.areas.map((code) => [code, areaName(code)] as const)],
    chosen.highlight,
    (value) => choose({highlight: value})
  );
  const check = (words: string, on: boolean, change: (on: boolean) => void) =>
    h(
      "label",
      {class: "check"},
      h("input", {
        type: "checkbox",
        checked: on,
        onchange: ({target}: {target: HTMLInputElement}) => change(target.checked)
      }),
      words
    );
  return [
    field(t("compare.years"), year),
    segments(
      t("compare.chart"),
      [
        {value: "dot", label: t("compare.chart.dot")},
        {value: "bar", label: t("compare.chart.bar"), off: chosen.log ? t("compare.off.log") : null},
        {value: "line", label: t("compare.chart.line"), off: noSeries},
        {value: "slope", label: t("compare.chart.slope"), off: noSeries},
        {value: "scatter", label: t("compare.chart.scatter"), off: entries.length < 2 ? t("compare.off.two") : null}
      ],
      type,
      (chart) => choose({chart})
    ),
    segments(
      t("compare.measure"),
      [
        {value: "absolute", label: t("compare.measure.absolute")},
        {value: "percapita", label: t("compare.measure.percapita"), off: noMeasure("percapita")},
        {value: "share", label: t("compare.measure.share"), off: ofScatter ?? noMeasure("share")},
        {value: "index", label: t("compare.measure.index"), off: ofScatter ?? noSeries ?? noMeasure("index")}
      ],
      chosen.measure,
      (measure) => choose({measure: measure === "absolute" ? null : measure})
    ),
    isScatter ? levelChoice(chosen, compared) : facets(chosen, compared),
    field(t("compare.highlight"), highlight),
    check(t("compare.log"), chosen.log, (on) =>
      choose({scale: on ? "log" : null, ...(on && type === "bar" ? {chart: "dot"} : {})})
    ),
    isScatter
      ? check(t("compare.names"), chosen.names, (on) => choose({names: on ? "all" : null}))
      : check(t("compare.shared"), chosen.sharedAxes, (on) => choose({axes: on ? "shared" : null})),
    ...(type === "line"
      ? [
          check(t("compare.gaps"), chosen.acrossGaps, (on) => choose({gaps: on ? "dashed" : null})),
          check(t("compare.context"), hasContext(chosen, compared, type), (on) =>
            choose({context: on ? "level" : null})
          )
        ]
      : [])
  ];
}

/** The levels of the areas compared. */
const levelChoice = ({level}: Choice, compared: Comparison): HTMLElement =>
  field(
    t("fact.level"),
    select(
      [
        ["", t("compare.level.all")],
        ...codes("areas.level")
          .filter((one) => compared.areas.some((area) => areas.get(area)?.level === one))
          .map((one) => [one, coded("areas.level", one)] as const)
      ],
      level,
      (value) => choose({level: value || null})
    )
  );

const facets = (chosen: Choice, compared: Comparison): HTMLElement =>
  segments(
    t("compare.facet"),
    [
      {value: "indicator", label: t("compare.facet.indicator")},
      {value: "area", label: t("compare.facet.area")},
      {value: "year", label: t("compare.facet.year"), off: compared.years.length < 2 ? t("compare.off.years") : null}
    ],
    chosen.facet,
    (facet) => choose({facet: facet === "indicator" ? null : facet})
  );
