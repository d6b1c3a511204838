/** The contents of the corpus and the names of things; small enough to come with every page. */
import {FileAttachment} from "observablehq:stdlib";
import type {ChartFigure, Code, Contents, IndicatorContents} from "../../../loaders/index.ts";
import {english, nameOf, say, t} from "../base/language.js";

export type {ChartFigure, Contents, IndicatorContents};
export type Area = Contents["areas"][number];

export const contents = (await FileAttachment("../../data/tables/contents.json").json()) as Contents;

export const areas: ReadonlyMap<string, Area> = new Map(contents.areas.map((area) => [area.area, area]));
/** The indicators of the codebook, and the rates that are computed from them, whose names say so. */
export const indicators: ReadonlyMap<string, IndicatorContents> = new Map(
  [...contents.indicators, ...contents.computed].map((indicator) => [indicator.indicator, indicator])
);
const computed = new Set(contents.computed.map(({indicator}) => indicator));
/** Whether an id is that of a rate that is worked out here, and not read. */
export const isComputed = (id: string): boolean => computed.has(id);
const dimensions: ReadonlyMap<string, Contents["dimensions"][number]> = new Map(
  contents.dimensions.map((dimension) => [dimension.dimension, dimension])
);

/** The codes of the areas that have a report. */
export const reporting: ReadonlySet<string> = new Set(contents.reports.flatMap(({area}) => area ?? []));

/** The code under which the series of an area goes on today. */
export const seriesOf = (area: string): string => areas.get(area)?.series ?? area;

/** The years that reports speak of, first to last. */
export const years: readonly number[] = [...new Set(contents.reports.flatMap(({year}) => year ?? []))].sort(
  (a, b) => a - b
);

/** The name of an area, an indicator, a dimension; the code itself where it is not known. */
export const areaName = (code: string | null): string => named(areas.get(code ?? ""), code ?? t("unknown.area"));
export const indicatorName = (id: string | null): string =>
  named(indicators.get(id ?? ""), id ?? t("unknown.indicator"));
export const dimensionName = (id: string | null): string =>
  named(dimensions.get(id ?? ""), id ?? t("unknown.indicator"));

const reports = new Map(contents.reports.map((report) => [report.report, report]));

/** The area and the year that a report speaks of. */
export const reportPlace = (id: string): {readonly area: string | null; readonly year: number | null} => {
  const {area = null, year = null} = reports.get(id) ?? {};
  return {area, year};
};

/** "兰州市 2020", or its id where the contents do not know the report. */
export function reportName(id: string): string {
  const report = reports.get(id);
  return report ? `${areaName(report.area)} ${report.year ?? ""}`.trim() : id;
}

type Defined = Pick<IndicatorContents, "definitionZh" | "definitionEn" | "unit" | "unitEn">;
export const definitionOf = ({definitionZh, definitionEn}: Defined): string => say(definitionZh, definitionEn);
/** The unit in which an indicator is given; "" where its name says all. */
export const indicatorUnit = ({unit, unitEn}: Defined): string => (english ? unitEn : unit);

const named = (entry: {nameZh: string; nameEn: string} | undefined, otherwise: string) =>
  entry ? nameOf(entry) : otherwise;

type Codelists = Contents["codelists"];

/** The codes of a list, in its order. */
export const codes = <List extends keyof Codelists>(list: List) =>
  Object.keys(contents.codelists[list]) as Code<List>[];

/** A text as a code of a list; null where it is none. */
export const findCode = <List extends keyof Codelists>(list: List, text: string): Code<List> | null =>
  codes(list).find((code) => code === text) ?? null;

/** The name of a code: `coded("bound", "over")`, `coded("measurements.kind", "money")`; the code itself where a table has one without a name. */
export function coded<List extends keyof Codelists>(list: List, code: Code<List> | null): string {
  if (code === null) return "";
  const names: Readonly<Partial<Record<string, readonly [zh: string, en: string]>>> = contents.codelists[list];
  const words = names[code];
  return words ? say(...words) : code;
}
