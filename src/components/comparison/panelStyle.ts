/** What a panel looks like, however its values run. */
import type {Spec} from "../chart/chart.js";
import {dimensionColour} from "../chart/chartTheme.js";
import {indicators, indicatorUnit} from "../store/corpusContents.js";
import type {Panel} from "./panels.js";

/** The colour of its indicator's dimension. */
export const colourOf = (panel: Panel) => dimensionColour(indicators.get(panel.indicator)?.dimension ?? "other");

/** The unit of its values, as the reader says it; "" where the indicator's name says all. */
export function unitOf({indicator, figures}: Panel): string {
  if (figures.length && figures.every(({apart}) => apart === "change")) return "%";
  const entry = indicators.get(indicator);
  return entry ? indicatorUnit(entry) : "";
}

/** A specification under the title of its panel. */
export const titled = (panel: Panel, all: Spec): Spec =>
  panel.title
    ? {
        title: {text: panel.title, anchor: "start", fontSize: 13, fontWeight: 600, color: "var(--ink)", offset: 10},
        ...all
      }
    : all;
