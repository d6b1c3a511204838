/** The shares of term groups over areas and years. */
import {FileAttachment} from "observablehq:stdlib";
import type {AttentionReading} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {choose, listed, stateNow, watchState} from "../base/state.js";
import {preparedChart} from "../chart/chart.js";
import {comparison} from "../comparison/comparison.js";
import {choice, defaults as compareDefaults} from "../comparison/comparisonChoice.js";
import {comparisonSpec} from "../comparison/comparisonSpec.js";
import {inContext, roomIn, typeOf} from "../comparison/comparisonView.js";
import {legend} from "../comparison/legend.js";
import {panels} from "../comparison/panels.js";
import {trend} from "../comparison/trend.js";
import {areaName, areas, contents} from "../store/corpusContents.js";
import {areaChoices} from "../ui/areaChoices.js";
import {field, select} from "../ui/field.js";
import {liveView} from "../ui/liveView.js";
import {picker} from "../ui/picker.js";
import {segments} from "../ui/segmentedControl.js";
import {sentencesOf} from "./sentencesOf.js";
import {shareFigures, type Whole} from "./shares.js";

const defaults = {group: "", area: "", of: "letters", cell: ""};
const prepared = (await FileAttachment("../../data/pages/attention.json").json()) as AttentionReading;
const reports = new Map(contents.reports.map((report) => [report.report, report]));
/** As many areas as lines have colours; with all groups at once each has a panel of them. */
const MOST_AREAS = 8;

export function attentionPage(): HTMLElement {
  if (!prepared.groups.length) return h("p", {class: "empty"}, t("attention.none"));
  const areaPicker = picker({
    label: t("compare.areas"),
    choices: areaChoices(),
    chosen: listed(stateNow(defaults).area),
    placeholder: t("compare.areas.all"),
    most: MOST_AREAS,
    changed: (codes) => choose({area: codes.join(","), cell: null})
  });
  watchState({area: ""}, ({area}) => areaPicker.choose(listed(area)));
  const chart = h("div", null, h("p", {class: "quiet", role: "status"}, t("area.waiting")));
  const sentences = h("div");
  liveView({group: "", area: "", of: "letters"}, chart, (state) => drawn(state, chart));
  liveView({cell: ""}, sentences, ({cell}) => behind(cell));
  return h("div", {class: "attention-page"}, h("div", {class: "controls"}, areaPicker.element), chart, sentences);
}

type Shown = Pick<typeof defaults, "group" | "area" | "of">;

async function drawn({group, area, of}: Shown, container: Element): Promise<Child> {
  const whole: Whole = of === "sentences" ? "sentences" : "letters";
  const chosenGroup = prepared.groups.find(({termGroup}) => termGroup === group);
  const shown = chosenGroup ? [chosenGroup] : prepared.groups;
  const names = shown.map(nameOf);
  const chosen = {...choice({...compareDefaults, area}), indicators: names, sharedAxes: true};
  const figures = shareFigures(prepared, reports, whole, nameOf);
  const units = new Map(names.map((name) => [name, {indicator: name, unit: "%", kind: "percent"}]));
  const all = comparison(figures, chosen, units, areas, contents.reports);
  const type = typeOf(chosen, all);
  const compared = chosenGroup ? inContext(figures, chosen, all, type) : few(all);
  const panelsDrawn = panels(compared, chosen);
  const title = chosenGroup ? nameOf(chosenGroup) : t("attention.all");
  const source = t("attention.source.line", {reports: prepared.reports.length});
  const words = t(`attention.caption.${whole}`, {areas: compared.areas.length, all: compared.all});
  const {element, ready} = preparedChart({
    title,
    caption: words,
    source,
    width: roomIn(container),
    above: legend(panelsDrawn, type, chosen),
    alternative: [words, ...trend(compared, chosen)].join(t("sentence.join")),
    spec: (width) => comparisonSpec(panelsDrawn, type, chosen, width),
    open: ({id}) => choose({cell: String(id)}),
    extract: {
      name: "fazhi-attention",
      title,
      source,
      columns: {
        indicator: t("attention.group"),
        area: t("fact.area"),
        areaName: t("fact.areaName"),
        year: t("fact.year"),
        value: t(`attention.of.${whole}`),
        report: t("fact.report")
      },
      rows: () => compared.plotted.map((figure) => ({...figure, areaName: areaName(figure.area)}))
    }
  });
  await ready;
  return [controls(group, whole), element];
}

/** The first areas alone, so that nine panels can be read. */
function few(all: ReturnType<typeof comparison>): ReturnType<typeof comparison> {
  const kept = all.areas.slice(0, MOST_AREAS);
  return {
    ...all,
    areas: kept,
    plotted: all.plotted.filter(({area}) => kept.includes(area)),
    gaps: all.gaps.filter(({area}) => kept.includes(area)),
    reported: all.reported.filter(({area}) => area !== null && kept.includes(area))
  };
}

const controls = (group: string, whole: Whole): HTMLElement =>
  h(
    "div",
    {class: "controls"},
    field(
      t("attention.group"),
      select(
        [["", t("attention.all")], ...prepared.groups.map((one) => [one.termGroup, nameOf(one)] as const)],
        group,
        (value) => choose({group: value || null, cell: null})
      )
    ),
    segments<Whole>(
      t("attention.of"),
      (["letters", "sentences"] as const).map((value) => ({value, label: t(`attention.of.${value}`)})),
      whole,
      (value) => choose({of: value === "letters" ? null : value})
    )
  );

/** The sentences of the mark that was opened, which is named `report#place of the group`. */
async function behind(cell: string): Promise<Child> {
  const [report, at] = cell.split("#");
  const group = prepared.groups[Number(at)];
  if (!report || !reports.has(report) || !group) return h("p", {class: "quiet"}, t("attention.open"));
  return sentencesOf(report, Number(at), nameOf(group));
}
