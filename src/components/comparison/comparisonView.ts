/** A comparison as it is seen: in three tabs, a chart, a table and the sources. */

import {h} from "../base/element.js";
import {english, say, series, t} from "../base/language.js";
import {choose} from "../base/state.js";
import {preparedChart} from "../chart/chart.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {areaName, areas, type ChartFigure, coded, contents, findCode, indicators} from "../store/corpusContents.js";
import {keepButton} from "../ui/keepButton.js";
import {tabs} from "../ui/tabs.js";
import {number} from "../words/numberFormat.js";
import {quotations} from "../words/quotations.js";
import {caption, title} from "./chartCaption.js";
import {comparabilityNote} from "./comparabilityNote.js";
import {type Comparison, hasSeries} from "./comparison.js";
import {type ChartType, type Choice, choiceAddress} from "./comparisonChoice.js";
import {extract} from "./comparisonExtract.js";
import {comparisonSpec} from "./comparisonSpec.js";
import {contextOf, focused, hasContext} from "./context.js";
import {footnotes} from "./footnotes.js";
import {legend} from "./legend.js";
import {panelButton} from "./panelButton.js";
import {panels} from "./panels.js";
import {trend} from "./trend.js";

/** Of the page's column on each side, in pixels. */
const PADDING = 16;

/** The chart type that is asked for, if it can be drawn; else dots, or lines if there are enough years. */
export function typeOf({chart, log, indicators}: Choice, compared: Comparison): ChartType {
  if (chart === "scatter") return indicators.length > 1 ? chart : "dot";
  const lines = hasSeries(compared.plotted);
  if ((chart === "line" || chart === "slope") && !lines) return "dot";
  if (chart === "bar" && log) return "dot";
  return chart ?? (lines && compared.years.length > 2 ? "line" : "dot");
}

/** The comparison as a chart of its type shows it: with many areas, lines of a few before the spread of all. Other tabs show all. */
export function inContext(
  figures: readonly ChartFigure[],
  chosen: Choice,
  compared: Comparison,
  type: ChartType
): Comparison {
  if (chosen.tab !== "chart" || !hasContext(chosen, compared, type)) return compared;
  const few = focused(compared, chosen);
  return {...few, context: contextOf(figures, chosen, few, indicators, areas)};
}

/** The row of tabs; the open one is in the address. */
export const tabRow = ({tab}: Choice) =>
  tabs(
    t("compare.tabs"),
    [
      ["chart", t("compare.tab.chart")],
      ["table", t("compare.tab.table")],
      ["pivot", t("compare.tab.pivot")],
      ["sources", t("compare.tab.sources")]
    ],
    tab,
    (next) => choose({tab: next === "chart" ? null : next})
  );

/** The areas whose reports give the figures shown, the largest first; past six only their number. */
export function sourceLine({areas, plotted}: Comparison): string {
  const used = new Set(plotted.map(({report}) => report));
  const sources = new Set(plotted.map(({area}) => area));
  const names = areas.filter((area) => sources.has(area)).map(areaName);
  const many = names.length > 6;
  return t(many ? "compare.source.many" : "compare.source", {
    areas: many ? names.slice(0, 5).join(english ? ", " : "、") : series(names),
    number: number(names.length),
    reports: number(used.size),
    genres: genresOf(used)
  });
}

/** How many of the reports are of which genre, the commonest first. */
function genresOf(used: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const {report, genre} of contents.reports)
    if (used.has(report)) counts.set(genre ?? "", (counts.get(genre ?? "") ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(
      ([genre, count]) => `${genre ? coded("genre", findCode("genre", genre)) : t("unknown.genre")} ${number(count)}`
    )
    .join(say("、", ", "));
}

/** The width of a chart in `place`, in pixels; before that stands in the page, what the page's column has within its padding. */
export const roomIn = (container: Element): number =>
  container.clientWidth || document.querySelector("main")!.clientWidth - 2 * PADDING;

/** The body of the open tab, `width` pixels wide. `pinned` is what the address must say for the chart to stay what it is. */
export async function tabBody(
  chosen: Choice,
  compared: Comparison,
  type: ChartType,
  width: number,
  pinned: Readonly<Record<string, string>> = {}
): Promise<HTMLElement> {
  if (!chosen.indicators.length) return h("p", {class: "empty"}, t("compare.empty"));
  const named = {title: title(chosen), source: sourceLine(compared)};
  const panel = panelButton(() => chosen);
  const keep = (kind: "chart" | "table") =>
    keepButton(() => ({
      text: `{${kind}:${choiceAddress(chosen)}}`,
      label: `${t(`compare.tab.${kind}`)} ${named.title}`
    }));
  if (chosen.tab === "table")
    return h(
      "div",
      null,
      (await import("./comparisonTable.js")).comparisonTable(compared, chosen),
      keep("table"),
      panel
    );
  if (chosen.tab === "sources") return (await import("./comparisonSources.js")).sources(compared, chosen);
  if (chosen.tab === "pivot")
    return h("div", null, (await import("./pivotTable.js")).pivotTable(compared, chosen, named), keep("table"), panel);
  const drawn = panels(compared, chosen);
  const words = caption(compared, chosen, type);
  const check = comparabilityNote(compared, chosen.indicators);
  const {element, ready} = preparedChart({
    ...named,
    width,
    caption: words,
    above: [check && h("p", {class: "comparable quiet"}, quotations(check)), legend(drawn, type, chosen)],
    footnotes: footnotes(drawn),
    alternative: [words, ...trend(compared, chosen)].join(t("sentence.join")),
    spec: (now) => comparisonSpec(drawn, type, chosen, now),
    open: ({id}) => openEvidence(String(id)),
    extract: extract(drawn, compared, named),
    beside: [keep("chart"), panel],
    pinned
  });
  await ready;
  return element;
}
