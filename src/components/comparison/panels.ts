/** The rows of a chart: figures and gaps with all their words, so that the drawing needs none. */

import {isPercent} from "../../shared/percent.js";
import {t} from "../base/language.js";
import {areaName, indicatorName} from "../store/corpusContents.js";
import {figure as figureText} from "../words/numberFormat.js";
import type {Comparison, Gap, Plotted} from "./comparison.js";
import type {Choice} from "./comparisonChoice.js";

export interface DrawnFigure extends Plotted {
  /** The row that it stands in. */
  readonly row: string;
  /** The name of its area. */
  readonly name: string;
  /** The value in words. */
  readonly label: string;
  /** What stands beside the mark: all values of its row at the last of them, so that they do not cover one another. */
  readonly beside: string;
  /** Who, when and how much, in words. */
  readonly said: string;
  /** What keeps it from being plain. */
  readonly remark: string;
  /** Opacity: what is not highlighted steps back. */
  readonly strength: number;
}

interface DrawnGap {
  readonly row: string;
  readonly label: string;
}

/** A panel of a chart: an indicator, and an area or a year where one is asked for. */
export interface Panel {
  readonly indicator: string;
  readonly title: string;
  readonly figures: readonly DrawnFigure[];
  readonly gaps: readonly DrawnGap[];
  /** Rows from the top: the largest first, then the gaps, then what stands apart. */
  readonly rows: readonly string[];
}

/** Why a cell has no plain figure: what is said stands apart, the report does not say it, there is no report. */
export const gapWords = ({hasApart, report}: Pick<Gap, "hasApart" | "report">): string =>
  t(hasApart ? "gap.apart" : report ? "gap.unreported" : "gap.noReport");

/** The value in the chosen measure, with its unit. */
export function label(figure: Plotted, {measure}: Choice): string {
  if (measure === "absolute" || figure.x === null) return figureText(figure);
  const unit = measure === "percapita" ? figure.unit : measure === "share" ? "%" : "";
  return figureText({...figure, value: figure.x, high: figure.x2, unit});
}

export function panels(found: Comparison, chosen: Choice): Panel[] {
  const {facet} = chosen;
  const facets = facet === "area" ? found.areas : facet === "year" ? found.years.map(String) : [""];
  return chosen.indicators.flatMap((indicator) =>
    facets.map((value) => {
      const here = (cell: Plotted | Gap) =>
        cell.indicator === indicator &&
        (facet === "area" ? cell.area === value : facet === "year" ? String(cell.year) === value : true);
      return panel(indicator, value, found.plotted.filter(here), found.gaps.filter(here), found, chosen);
    })
  );
}

function panel(
  indicator: string,
  value: string,
  plotted: Plotted[],
  gaps: Gap[],
  found: Comparison,
  chosen: Choice
): Panel {
  const {facet, highlight} = chosen;
  const one = found.years.length < 2 || facet === "year";
  const row = ({area, year}: {area: string; year: number}) =>
    facet === "area" ? String(year) : one || !year ? areaName(area) : t("compare.row", {area: areaName(area), year});
  const figures: DrawnFigure[] = plotted
    .filter(({x}) => x !== null)
    .map((figure) => ({
      ...figure,
      row: figure.apart ? t("compare.row.apart", {row: row(figure), why: t(`apart.${figure.apart}`)}) : row(figure),
      name: areaName(figure.area),
      label: label(figure, chosen),
      beside: "",
      said: t("compare.said", {area: areaName(figure.area), year: figure.year, figure: label(figure, chosen)}),
      remark: figure.apart ? t(`apart.${figure.apart}.long`) : "",
      strength: highlight && highlight !== figure.area ? 0.3 : 1
    }));
  const withWords = figures.map((figure) => ({...figure, beside: besideOf(figure, figures)}));
  const unmeasured = plotted.filter(({x, apart}) => x === null && !apart);
  const gapLabels = new Map([
    ...unmeasured.map((figure) => [row(figure), t("gap.unmeasured")] as const),
    ...gaps.map((gap) => [row(gap), gapWords(gap)] as const)
  ]);
  const drawnGaps = [...gapLabels]
    .map(([row, label]) => ({row, label}))
    .filter((gap) => !figures.some((figure) => figure.row === gap.row));
  const plain = withWords.filter((figure) => !figure.apart).sort((a, b) => b.x! - a.x!);
  const order = facet === "area" ? plain.toSorted((a, b) => a.year - b.year) : plain;
  const rows = [...order, ...drawnGaps, ...withWords.filter((figure) => figure.apart)].map((drawn) => drawn.row);
  const head = facet === "area" ? areaName(value) : value;
  // A single panel needs no title: the chart has one.
  const title = [chosen.indicators.length > 1 && indicatorName(indicator), head].filter(Boolean).join(" · ");
  return {indicator, title, figures: withWords, gaps: drawnGaps, rows: [...new Set(rows)]};
}

/** The labels of a figure's row if it is the last of them; else nothing. */
function besideOf(figure: DrawnFigure, all: readonly DrawnFigure[]): string {
  const row = all.filter((other) => other.row === figure.row).sort((a, b) => a.x! - b.x!);
  return row.at(-1) === figure ? [...new Set(row.map(({label}) => label))].join(t("compare.beside")) : "";
}

/** What the axis of a panel measures; `unit` as the reader says it. */
export function axisTitle(unit: string, {measure}: Choice): string {
  if (measure === "percapita") return t("axis.percapita", {unit});
  if (measure === "share") return t("axis.share");
  if (measure === "index") return t("axis.index");
  return isPercent(unit) || !unit ? unit : t("axis.unit", {unit});
}

/** Where a growth figure stands: on an axis of its own, in per cent. */
export const growth = (panel: Panel): Panel => {
  const figures = panel.figures.filter(({apart}) => apart === "change");
  return {
    ...panel,
    title: t("compare.growth", {indicator: panel.title || indicatorName(panel.indicator)}),
    figures,
    gaps: [],
    rows: [...new Set(figures.map(({row}) => row))]
  };
};

/** A panel without its growth figures. */
export const level = (panel: Panel): Panel => {
  const growing = new Set(panel.figures.filter(({apart}) => apart === "change"));
  const figures = panel.figures.filter((figure) => !growing.has(figure));
  const kept = new Set([...figures, ...panel.gaps].map(({row}) => row));
  return {...panel, figures, rows: panel.rows.filter((row) => kept.has(row))};
};
