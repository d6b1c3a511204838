/** The table over the years, to be taken away: a row an indicator, a column a year, what is not a number in words. */
import {t} from "../base/language.js";
import type {Extract} from "../chart/extract.js";
import type {IndicatorYears, YearCell} from "../comparison/areaYears.js";
import {surroundings} from "../comparison/comparabilityNote.js";
import {lastChange, lastTold} from "../comparison/lastChange.js";
import {perTenThousand} from "../comparison/perTenThousand.js";
import {areaName, coded, dimensionName, indicatorName, indicators} from "../store/corpusContents.js";
import {isPer, placeKey, type RowView, valueWords} from "./yearsRow.js";

type Line = Readonly<Record<string, string | number | null>>;

export function yearsExtract(rows: readonly IndicatorYears[], years: readonly number[], view: RowView): Extract<Line> {
  const peers = t(`area.among.${view.among}`);
  return {
    name: `fazhi-${view.area}${view.perCapita ? "-per-10000" : ""}`,
    title: `${areaName(view.area)} ${years[0]}–${years.at(-1)}`,
    source: t("area.years.source", {area: areaName(view.area)}),
    columns: {
      dimension: t("fact.dimension"),
      indicator: t("fact.indicator"),
      indicatorName: t("fact.indicatorName"),
      unit: t("fact.unit"),
      ...Object.fromEntries(years.map((year) => [`y${year}`, String(year)])),
      last: t("series.latest"),
      lastYear: t("fact.year"),
      change: t("series.change"),
      rank: `${t("series.place")} (${peers})`,
      comparable: t("series.comparable"),
      told: t("series.told")
    },
    rows: () => rows.map((row) => line(row, view))
  };
}

function line({indicator, unit, cells}: IndicatorYears, view: RowView): Line {
  const per = isPer(indicator, view.perCapita);
  const last = lastTold(cells);
  const change = lastChange(cells, view.breaks, surroundings);
  const standing = view.places.get(placeKey({indicator, among: view.among}));
  const rank = per ? standing?.perCapita : standing?.absolute;
  return {
    dimension: dimensionName(indicators.get(indicator)?.dimension ?? null),
    indicator,
    indicatorName: indicatorName(indicator),
    unit: per ? t("axis.percapita", {unit}) : unit,
    ...Object.fromEntries(cells.map((cell) => [`y${cell.year}`, cellValue(cell, unit, per)])),
    last: last && valueWords(last, unit, per),
    lastYear: last?.year ?? null,
    change: change?.by ?? null,
    rank: rank?.rank ?? null,
    comparable: rank?.comparable ?? null,
    told: standing?.told ?? null
  };
}

/** A number where the cell is an exact one in the unit of its row; else its words. */
function cellValue({figures, reason}: YearCell, unit: string, per: boolean): string | number {
  const [figure] = figures;
  if (!figure) return coded("silence", reason ?? "silent");
  if (figures.length > 1) return figures.map((one) => valueWords(one, unit, per)).join(" ≠ ");
  const isPlain = figure.bound === "exact" && (per || figure.unit === unit);
  return isPlain ? ((per ? perTenThousand(figure) : figure.value) ?? "—") : valueWords(figure, unit, per);
}
