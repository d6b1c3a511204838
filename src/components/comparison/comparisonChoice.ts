/** A reader's choices on the Compare page, as they stand in the address. */
import {listed} from "../base/state.js";

export const defaults = {
  indicator: "",
  area: "",
  year: "",
  chart: "",
  tab: "chart",
  measure: "absolute",
  scale: "linear",
  axes: "free",
  facet: "indicator",
  highlight: "",
  gaps: "",
  context: "",
  names: "",
  level: "",
  by: ""
};

type CompareState = typeof defaults;
export type ChartType = "dot" | "bar" | "line" | "slope" | "scatter";
export type Measure = "absolute" | "percapita" | "share" | "index";

export interface Choice {
  readonly indicators: readonly string[];
  /** None: all areas that report, up to what a chart can hold. */
  readonly areas: readonly string[];
  /** None: all years. */
  readonly years: readonly number[];
  /** Null: whichever suits the figures. */
  readonly chart: ChartType | null;
  readonly tab: "chart" | "table" | "pivot" | "sources";
  readonly measure: Measure;
  readonly log: boolean;
  readonly sharedAxes: boolean;
  /** One panel for each indicator, area or year. */
  readonly facet: "indicator" | "area" | "year";
  readonly highlight: string;
  /** A dashed line crosses years without a figure. */
  readonly acrossGaps: boolean;
  /** Lines stand before the spread of all areas of their level. */
  readonly context: boolean;
  /** Points of two indicators have the names of their areas where there is room. */
  readonly names: boolean;
  /** The level of the areas that points of two indicators are of; "" for all. */
  readonly level: string;
  /** The framework under whose items indicators are offered; "" for the dimensions of the codebook. */
  readonly by: string;
}

const oneOf = <T extends string>(text: string, allowed: readonly T[]): T | null =>
  allowed.includes(text as T) ? (text as T) : null;

/** Reads a state; a value that it does not understand counts as the default, so that old links go on working. */
export function choice(state: CompareState): Choice {
  return {
    indicators: listed(state.indicator),
    areas: listed(state.area),
    years: listed(state.year).map(Number).filter(Boolean),
    chart: oneOf(state.chart, ["dot", "bar", "line", "slope", "scatter"]),
    tab: oneOf(state.tab, ["chart", "table", "pivot", "sources"]) ?? "chart",
    measure: oneOf(state.measure, ["absolute", "percapita", "share", "index"]) ?? "absolute",
    log: state.scale === "log",
    sharedAxes: state.axes === "shared",
    facet: oneOf(state.facet, ["indicator", "area", "year"]) ?? "indicator",
    highlight: state.highlight,
    acrossGaps: state.gaps === "dashed",
    context: state.context === "level",
    names: state.names === "all",
    level: state.level,
    by: state.by
  };
}

/** The part of an address that makes a choice again, in the order of `defaults`; the tab is not a part of it. */
export function choiceAddress(chosen: Choice): string {
  const state: Partial<CompareState> = {
    indicator: chosen.indicators.join(","),
    area: chosen.areas.join(","),
    year: chosen.years.join(","),
    chart: chosen.chart ?? "",
    measure: chosen.measure,
    scale: chosen.log ? "log" : "linear",
    axes: chosen.sharedAxes ? "shared" : "free",
    facet: chosen.facet,
    highlight: chosen.highlight,
    gaps: chosen.acrossGaps ? "dashed" : "",
    context: chosen.context ? "level" : ""
  };
  return Object.entries(state)
    .filter(([key, value]) => value && value !== defaults[key as keyof CompareState])
    .map(([key, value]) => `${key}=${value}`)
    .join("&");
}
