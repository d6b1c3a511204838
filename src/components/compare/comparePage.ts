/** The Compare page: choices above, one view in three tabs below. The first chart is drawn from data prepared at build. */

import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {vega} from "../chart/vega.js";
import {comparison} from "../comparison/comparison.js";
import {type Choice, choice, defaults} from "../comparison/comparisonChoice.js";
import {inContext, roomIn, tabBody, tabRow, typeOf} from "../comparison/comparisonView.js";
import {areas, type ChartFigure, contents, indicators} from "../store/corpusContents.js";
import {reading} from "../store/preparedReading.js";
import {widest} from "../store/widestIndicators.js";
import {liveView} from "../ui/liveView.js";
import {type Controls, controls} from "./compareControls.js";

/** All figures of some indicators. */
async function figuresOf(chosen: readonly string[]): Promise<readonly ChartFigure[]> {
  const readings = await Promise.all(chosen.map((id) => reading("indicator", id)));
  return readings.flatMap(({figures}) => figures);
}

/** The indicator that most reports share, if the address names none. */
function chosenNow(state: typeof defaults): Choice {
  const asked = choice(state);
  const existing = asked.indicators.filter((id) => indicators.has(id));
  const [first] = widest(contents.indicators);
  const indicatorsNow = existing.length || !first ? existing : [first.indicator];
  return comparableChoice({...asked, indicators: indicatorsNow});
}

/** Shares and indices of two indicators against one another would say nothing of areas: their points know two measures. */
const comparableChoice = (chosen: Choice): Choice =>
  chosen.chart === "scatter" && (chosen.measure === "share" || chosen.measure === "index")
    ? {...chosen, measure: "absolute"}
    : chosen;

export async function comparePage(): Promise<HTMLElement> {
  vega(); // fetched while the data is
  const view = h("div", {class: "compare-view", role: "tabpanel"});
  const container = h("div", {class: "compare"}, view);
  let bar: Controls | undefined;
  const show = async (state: typeof defaults, isLast: () => boolean): Promise<Child> => {
    const chosen = chosenNow(state);
    const figures = await figuresOf(chosen.indicators);
    const compared = comparison(figures, chosen, indicators, areas, contents.reports);
    if (!isLast()) return null;
    const type = typeOf(chosen, compared);
    if (!bar) {
      bar = controls(chosen);
      view.before(bar.element);
    }
    bar.update(chosen, compared, type);
    const pinned = {indicator: chosen.indicators.join(",")};
    const unknown = choice(state).indicators.filter((id) => !indicators.has(id));
    const notice = unknown.length > 0 && h("p", {class: "empty"}, t("compare.unknown", {codes: unknown.join(", ")}));
    const width = roomIn(container);
    const body =
      type === "scatter" && chosen.tab === "chart"
        ? await (await import("./scatterView.js")).scatterView(compared, chosen, width, pinned)
        : await tabBody(chosen, inContext(figures, chosen, compared, type), type, width, pinned);
    return [tabRow(chosen), notice, body];
  };
  // The view prepared at build stands until all of it is there.
  await liveView(defaults, view, show);
  await bar?.ready;
  return container;
}
