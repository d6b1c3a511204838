/** The rows of a chart: figures and gaps with all their words, so that the drawing needs none. */

import {t} from "../base/language.js";
import {dimensionColour} from "../chart/chartTheme.js";
import {areaName, coded, indicatorName, indicators} from "../store/corpusContents.js";
import {cautions, isQuestioned, yearWords} from "../words/cautions.js";
import {breaksOf} from "./areaBreaks.js";
import type {Comparison, Gap, Plotted} from "./comparison.js";
import type {Choice} from "./comparisonChoice.js";
import {emptyYears} from "./emptyYears.js";
import {inReadingOrder, named} from "./figureNames.js";
import {axisTitle, gapWords, label} from "./figureWords.js";
import type {Break} from "./lineRuns.js";
import {type YearSpread, yearSpreads} from "./yearSpreads.js";

export interface DrawnFigure extends Plotted {
  /** The row that it stands in. */
  readonly row: string;
  /** The name of its area. */
  readonly name: string;
  /** The value in words. */
  readonly label: string;
  /** The words beside the mark: all values of its row at the last of them, so that they do not cover one another. */
  readonly beside: string;
  /** Who, when and how much, in words. */
  readonly description: string;
  /** The reason that it is not a plain figure. */
  readonly remark: string;
  /** Opacity: figures that are not highlighted step back. */
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
  readonly axisTitle: string;
  /** The colour of its indicator's dimension. */
  readonly colour: string;
  readonly figures: readonly DrawnFigure[];
  readonly gaps: readonly DrawnGap[];
  /** The areas of the comparison, the largest first. */
  readonly areas: readonly string[];
  /** The years without a figure of the areas that have one in others. */
  readonly empty: readonly {readonly area: string; readonly year: number; readonly words: string}[];
  /** The changes of its areas that break a series. */
  readonly breaks: readonly (Break & {readonly words: string})[];
  /** The spread of all areas of the level, by year; none where lines stand alone. */
  readonly spreads: readonly YearSpread[];
  /** Rows from the top: the largest first, then the gaps, then what stands apart. */
  readonly rows: readonly string[];
}

export function panels(compared: Comparison, chosen: Choice): Panel[] {
  const {facet} = chosen;
  const facets = facet === "area" ? compared.areas : facet === "year" ? compared.years.map(String) : [""];
  return chosen.indicators.flatMap((indicator) =>
    facets.flatMap((value) => {
      const here = (cell: Plotted | Gap) =>
        cell.indicator === indicator &&
        (facet === "area" ? cell.area === value : facet === "year" ? String(cell.year) === value : true);
      return apartByAxis(
        panel(indicator, value, compared.plotted.filter(here), compared.gaps.filter(here), compared, chosen),
        chosen
      );
    })
  );
}

function panel(
  indicator: string,
  value: string,
  plotted: Plotted[],
  gaps: Gap[],
  compared: Comparison,
  chosen: Choice
): Panel {
  const {facet, highlight} = chosen;
  const one = compared.years.length < 2 || facet === "year";
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
      description: t("compare.said", {
        area: areaName(figure.area),
        year: yearWords(figure),
        figure: label(figure, chosen)
      }),
      remark: [remark(figure), ...cautions(figure)].filter(Boolean).join(t("caution.join")),
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
  const colour = dimensionColour(indicators.get(indicator)?.dimension ?? "other");
  const shown = compared.areas.filter((area) => withWords.some((figure) => figure.area === area));
  return {
    indicator,
    title,
    axisTitle: "",
    colour,
    figures: named(inReadingOrder(withWords, [...new Set(rows)])),
    gaps: drawnGaps,
    areas: shown,
    empty: shown.flatMap((area) => emptyOf(area, plotted, compared)),
    breaks: shown.flatMap(breaksOf),
    spreads:
      facet === "indicator"
        ? yearSpreads(
            compared.context.flatMap((figure) =>
              figure.indicator === indicator && figure.x !== null ? {...figure, x: figure.x} : []
            )
          )
        : [],
    rows: [...new Set(rows)]
  };
}

/** Why a figure is not a plain one, in words. */
function remark({apart, observed, body, periodFrom: from, periodTo: to}: Plotted): string {
  if (apart === "several_years" && from !== null && to !== null) return t("apart.several_years.span", {from, to});
  if (apart === "body" && body) return t("apart.body.named", {body});
  if (apart) return t(`apart.${apart}.long`);
  return observed === "conflict" ? t("remark.conflict") : "";
}

/** The years in which an area that has plain figures has none, in words. */
function emptyOf(area: string, plotted: readonly Plotted[], {reported}: Comparison): Panel["empty"] {
  const own = plotted.filter((figure) => figure.area === area);
  if (own.every(({apart}) => apart)) return [];
  const years = reported.flatMap((report) => (report.area === area && report.year !== null ? report.year : []));
  return emptyYears(own, years).map(({year, reason}) => ({
    area,
    year,
    words: t("compare.empty.year", {area: areaName(area), year, why: coded("silence", reason)})
  }));
}

/** The labels of a figure's row if it is the last of them; else nothing. */
function besideOf(figure: DrawnFigure, all: readonly DrawnFigure[]): string {
  const row = all.filter((other) => other.row === figure.row).sort((a, b) => a.x! - b.x!);
  return row.at(-1) === figure
    ? [...new Set(row.map((one) => (isQuestioned(one) ? `${one.label} ※` : one.label)))].join(t("compare.beside"))
    : "";
}

/** The panels of an indicator's values and of its growth, which is in per cent and has an axis of its own; one without rows is left out. */
function apartByAxis(panel: Panel, chosen: Choice): Panel[] {
  const growing = new Set(panel.figures.filter(({apart}) => apart === "growth"));
  const figures = panel.figures.filter((figure) => !growing.has(figure));
  const kept = new Set([...figures, ...panel.gaps].map(({row}) => row));
  const values = {...panel, figures, rows: panel.rows.filter((row) => kept.has(row))};
  const growth = {
    ...panel,
    title: t("compare.growth", {indicator: panel.title || indicatorName(panel.indicator)}),
    figures: [...growing],
    gaps: [],
    empty: [],
    spreads: [],
    rows: [...new Set([...growing].map(({row}) => row))]
  };
  return [values, growth]
    .filter(({rows}) => rows.length)
    .map((part) => ({...part, axisTitle: axisTitle(part.indicator, part.figures, chosen)}));
}
