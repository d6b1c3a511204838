/** Words of a comparison's figures, gaps and axes, in the reader's language. */
import type {Kind} from "../../shared/codes.js";
import {isPercent} from "../../shared/percent.js";
import {t} from "../base/language.js";
import {indicators, indicatorUnit, isComputed} from "../store/corpusContents.js";
import {figure as figureText, unitOf as unitName} from "../words/numberFormat.js";
import type {Gap, Plotted} from "./comparison.js";
import type {Choice} from "./comparisonChoice.js";

/** The reason that a cell has no plain figure: its figures stand apart, its report has none, or there is no report. */
export const gapWords = ({indicator, hasApart, report}: Pick<Gap, "indicator" | "hasApart" | "report">): string =>
  t(hasApart ? "gap.apart" : !report ? "gap.noReport" : isComputed(indicator) ? "gap.uncomputed" : "gap.unreported");

/** The value in the chosen measure, with its unit. */
export function label(figure: Plotted, {measure}: Choice): string {
  if (measure === "absolute" || figure.x === null) return figureText(figure);
  const unit = measure === "percapita" ? figure.unit : measure === "share" ? "%" : "";
  return figureText({...figure, value: figure.x, high: figure.x2, unit});
}

/** The same where `unit` stands at the head of a row: only another one is said with the value. */
export function bareLabel(figure: Plotted, chosen: Choice, unit: string): string {
  const isSaid = figure.unit === unit || chosen.measure === "share" || chosen.measure === "index";
  if (!isSaid) return label(figure, chosen);
  const {x, x2, value, high} = figure;
  const shown = chosen.measure === "absolute" || x === null ? {value, high} : {value: x, high: x2};
  return figureText({...figure, ...shown, unit: ""});
}

/** The head of a row of such values. */
export function rowUnit(unit: string, indicator: string, kind: Kind, {measure}: Choice): string {
  if (measure === "share") return "%";
  if (measure === "index") return t("axis.index");
  const name = unitName({value: 2, high: null, unit, indicator, kind});
  return measure === "percapita" ? t("axis.percapita", {unit: name}) : name;
}

/** The unit of an axis; "" where the indicator's name says all. */
function unitOf(indicator: string, figures: readonly Plotted[]): string {
  if (figures.length && figures.every(({apart}) => apart === "growth")) return "%";
  const entry = indicators.get(indicator);
  return entry ? indicatorUnit(entry) : "";
}

/** The title of the axis on which `figures` of an indicator stand. */
export function axisTitle(indicator: string, figures: readonly Plotted[], {measure}: Choice): string {
  const unit = unitOf(indicator, figures);
  if (measure === "percapita") return t("axis.percapita", {unit});
  if (measure === "share") return t("axis.share");
  if (measure === "index") return t("axis.index");
  return isPercent(unit) || !unit ? unit : t("axis.unit", {unit});
}
