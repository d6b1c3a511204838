/** A row of the table over the years: an indicator's cells, its run, its last value, its change and its place. */
import type {Among, Place, Rank} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {comparePage, indicatorPage} from "../base/links.js";
import {type SparkPoint, sparkline} from "../chart/sparkline.js";
import type {IndicatorYears, YearCell} from "../comparison/areaYears.js";
import {changeView} from "../comparison/changeView.js";
import {surroundings} from "../comparison/comparabilityNote.js";
import {lastChange, lastTold} from "../comparison/lastChange.js";
import {measurable} from "../comparison/measured.js";
import {perTenThousand} from "../comparison/perTenThousand.js";
import {cellView, opener} from "../comparison/yearCell.js";
import {type ChartFigure, indicatorName, indicators} from "../store/corpusContents.js";
import {brief, figure as figureText, number, rate, unitOf} from "../words/numberFormat.js";

export interface RowView {
  readonly area: string;
  readonly perCapita: boolean;
  readonly among: Among;
  /** Years from which the territory is another. */
  readonly breaks: readonly number[];
  readonly places: ReadonlyMap<string, Place>;
}

/** A place is found by indicator and peers. */
export const placeKey = ({indicator, among}: Pick<Place, "indicator" | "among">): string => `${indicator} ${among}`;

export const isPer = (indicator: string, perCapita: boolean): boolean =>
  perCapita && measurable(indicators.get(indicator)!, "percapita");

export function yearsRow(row: IndicatorYears, view: RowView): HTMLElement {
  const {indicator, unit, cells} = row;
  const per = isPer(indicator, view.perCapita);
  const kind = kindOf(cells);
  const name = unitOf({value: 2, high: null, unit, indicator, ...(kind && {kind})});
  const last = lastTold(cells);
  return h(
    "tr",
    null,
    h(
      "th",
      {scope: "row"},
      h("a", {href: indicatorPage(indicator)}, indicatorName(indicator)),
      name && h("small", null, ` ${per ? t("axis.percapita", {unit: name}) : name}`)
    ),
    cells.map((cell) =>
      h(
        "td",
        {class: "numeric"},
        cellView(cell, (figure) => valueWords(figure, unit, per))
      )
    ),
    h("td", {class: "run"}, runOf(row, view, per)),
    h(
      "td",
      {class: "numeric last"},
      last && [opener(last, valueWords(last, unit, per)), h("small", null, ` ${last.year}`)]
    ),
    h("td", {class: "numeric"}, changeView(lastChange(cells, view.breaks, surroundings))),
    h("td", {class: "numeric place"}, placeView(view.places.get(placeKey({indicator, among: view.among})), per))
  );
}

const kindOf = (cells: readonly YearCell[]) =>
  cells.flatMap(({figures, instead}) => figures[0] ?? instead ?? [])[0]?.kind;

/** The value with its bound; the unit only where it is not that of the row. */
export function valueWords(figure: ChartFigure, unit: string, per: boolean): string {
  if (!per) return figureText(figure.unit === unit ? {...figure, unit: ""} : figure);
  const value = perTenThousand(figure);
  return value === null ? "—" : bounded(figure.bound, rate(value));
}

const bounded = (bound: ChartFigure["bound"], words: string) =>
  bound === "over" || bound === "under" || bound === "about" ? t(`figure.${bound}`, {figure: words}) : words;

/** The run of the series; leads to its chart. */
function runOf({indicator, cells}: IndicatorYears, {area}: RowView, per: boolean): Child {
  const points = cells.flatMap(({figures}) =>
    figures.flatMap((figure): SparkPoint[] => {
      const value = per ? perTenThousand(figure) : figure.value;
      return value === null ? [] : [{year: figure.year!, value, hollow: figure.bound !== "exact"}];
    })
  );
  if (!points.length) return null;
  const [first, last] = [cells[0]!.year, cells.at(-1)!.year];
  const [from, to] = [points[0]!, points.at(-1)!];
  const words = t("area.run", {
    indicator: indicatorName(indicator),
    first: from.year,
    from: brief(from.value),
    last: to.year,
    to: brief(to.value),
    told: number(new Set(points.map(({year}) => year)).size)
  });
  const measure = per ? {measure: "percapita"} : {};
  return h(
    "a",
    {href: comparePage({indicator, area, ...measure}), title: words},
    sparkline(points, first, last, words)
  );
}

/** The place among comparable peers, always with how many tell it; a dash where none may be compared. */
function placeView(standing: Place | undefined, per: boolean): Child {
  if (!standing) return null;
  const tellers = t("area.place.told", {told: number(standing.told)});
  const rank = per ? standing.perCapita : standing.absolute;
  return [
    rank ? rankView(rank, standing) : h("span", {class: "quiet", title: t("area.place.none")}, "—"),
    h("small", null, ` ${tellers}`)
  ];
}

const rankView = ({rank, ties, comparable}: Rank, {year, told}: Place): HTMLElement =>
  h(
    "span",
    {
      title: t(ties ? "area.place.tied" : "area.place.title", {
        year,
        told: number(told),
        comparable: number(comparable),
        rank: number(rank),
        ties: number(ties + 1)
      })
    },
    `${number(rank)}${ties ? "=" : ""}/${number(comparable)}`
  );
