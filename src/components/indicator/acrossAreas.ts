/** An indicator over areas and years: its distribution, one year as a ranking, where it is told, and counties under their city. */
import type {IndicatorReading} from "../../../loaders/index.ts";
import {type Child, fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {choose, listed, stateNow, watchState} from "../base/state.js";
import {measurable} from "../comparison/measured.js";
import {perTenThousand} from "../comparison/perTenThousand.js";
import {
  areas,
  type ChartFigure,
  coded,
  codes,
  contents,
  findCode,
  indicators,
  seriesOf
} from "../store/corpusContents.js";
import {areaChoices} from "../ui/areaChoices.js";
import {field, select} from "../ui/field.js";
import {picker} from "../ui/picker.js";
import {section} from "../ui/section.js";
import {figure as figureText, number, rate} from "../words/numberFormat.js";
import {distribution} from "./distribution.js";
import {provinceOf} from "./provinces.js";
import {rankingList} from "./rankingList.js";
import {type StandingFigure, standingFigures} from "./standingFigures.js";
import {tileGrid} from "./tileGrid.js";
import {underTheirCity} from "./underTheirCity.js";

const defaults = {level: "", in: "", province: "", focus: "", measure: "absolute", scale: "linear"};
/** Areas brought forward at once. */
const MOST_FORWARD = 8;

const levelOf = (area: string) => areas.get(area)?.level ?? "";

export function acrossAreas({indicator, figures}: IndicatorReading): HTMLElement | null {
  const id = indicator.indicator;
  const entry = indicators.get(id)!;
  const all = standingFigures(figures, {seriesOf, measured: ({value}) => value});
  if (!all.length) return null;
  const levels = codes("areas.level").filter((level) => all.some(({area}) => levelOf(area) === level));
  const widest = levels.toSorted((a, b) => areasOf(all, b) - areasOf(all, a))[0]!;
  const controls = h("div", {class: "controls"});
  const forward = picker({
    label: t("indicator.focus"),
    choices: areaChoices().filter(({value}) => all.some(({area}) => area === seriesOf(value))),
    chosen: listed(stateNow(defaults).focus),
    placeholder: t("picker.search"),
    most: MOST_FORWARD,
    changed: (chosen) => choose({focus: chosen.join(",")})
  });
  const shares = h("div");
  const spread = h("div");
  const ranks = h("div");
  const tiles = h("div");
  const under = h("div");
  watchState(defaults, (state) => {
    const level = findCode("areas.level", state.level) ?? widest;
    const perCapita = state.measure === "percapita" && measurable(entry, "percapita");
    const measured = (figure: ChartFigure) => (perCapita ? perTenThousand(figure) : figure.value);
    const standing = standingFigures(figures, {seriesOf, measured});
    const ofLevel = standing.filter(({area}) => levelOf(area) === level);
    const years = [...new Set(ofLevel.map(({year}) => year))].sort((a, b) => b - a);
    const year = years.includes(Number(state.in)) ? Number(state.in) : (years[0] ?? 0);
    const focus = listed(state.focus).map(seriesOf).slice(0, MOST_FORWARD);
    const label = (figure: StandingFigure) =>
      perCapita ? t("area.per", {value: rate(figure.x), unit: figure.unit}) : figureText(figure);
    forward.choose(listed(state.focus));
    fill(controls, levelChoice(levels, level), years.length > 1 && yearChoice(years, year), forward.element);
    const ofYear = ofLevel.filter((figure) => figure.year === year);
    const reporting = reportingIn(level, year);
    const inProvince = ofYear.filter(({area}) => !state.province || provinceOf(area) === state.province);
    fill(shares, h("p", {class: "quiet"}, coverage(level, year, ofYear.length, reporting.length)));
    fill(
      spread,
      distribution({indicator: entry, figures: ofLevel, focus, perCapita, log: state.scale === "log", label})
    );
    fill(ranks, h("h3", null, t("indicator.ranking", {year})), rankingList(inProvince, {label, focus}));
    fill(
      tiles,
      h("h3", null, t("indicator.tiles")),
      h("p", {class: "quiet"}, t("indicator.tiles.about", {year, level: coded("areas.level", level)})),
      tileGrid({reporting, telling: new Set(ofYear.map(({area}) => area)), chosen: state.province})
    );
    fill(
      under,
      underTheirCity(
        standing.filter((figure) => figure.year === year),
        label
      )
    );
  });
  return section(
    "areas",
    t("indicator.across"),
    controls,
    spread,
    shares,
    h("div", {class: "ranks-and-tiles"}, ranks, tiles),
    under
  );
}

const areasOf = (all: readonly StandingFigure[], level: string): number =>
  new Set(all.flatMap(({area}) => (levelOf(area) === level ? area : []))).size;

/** The areas of a level with a report of a year, by series. */
const reportingIn = (level: string, year: number): string[] => [
  ...new Set(
    contents.reports.flatMap(({area, year: of}) =>
      area !== null && of === year && levelOf(seriesOf(area)) === level ? seriesOf(area) : []
    )
  )
];

const coverage = (level: string, year: number, telling: number, reporting: number): string =>
  t("indicator.across.coverage", {
    year,
    level: coded("areas.level", findCode("areas.level", level)),
    telling: number(telling),
    reporting: number(reporting)
  });

const levelChoice = (levels: readonly string[], level: string): Child =>
  field(
    t("indicator.level"),
    select(
      levels.map((one) => [one, coded("areas.level", findCode("areas.level", one))] as const),
      level,
      (value) => choose({level: value, in: null, province: null})
    )
  );

const yearChoice = (years: readonly number[], year: number): Child =>
  field(
    t("indicator.rankingYear"),
    select(
      years.map((one) => [String(one), String(one)] as const),
      String(year),
      (value) => choose({in: value === String(years[0]) ? null : value})
    )
  );
