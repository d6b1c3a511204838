/** The page of an area, which the address names. Data that come with the page are shown at once; figures follow from a file of their own. */

import type {Among, AreaReading} from "../../../loaders/index.ts";
import {type Child, fill, h} from "../base/element.js";
import {nameOf, setTitle, t} from "../base/language.js";
import {opensElsewhere} from "../base/links.js";
import {choose, stateNow, watchState} from "../base/state.js";
import {panelButton} from "../comparison/panelButton.js";
import {perCapitaChoice} from "../comparison/perCapita.js";
import {type Area, areas, contents, seriesOf} from "../store/corpusContents.js";
import {reading} from "../store/preparedReading.js";
import {errorView} from "../ui/errorView.js";
import {field, select} from "../ui/field.js";
import {section} from "../ui/section.js";
import {segments} from "../ui/segmentedControl.js";
import {number} from "../words/numberFormat.js";
import {cited} from "./areaCitations.js";
import {continuity} from "./areaContinuity.js";
import {findings} from "./areaFindings.js";
import {head} from "./areaHead.js";
import {areaPicker, directory} from "./areaPicker.js";
import {profile, type View} from "./areaProfile.js";
import {peersOf} from "./neighbours.js";
import {withoutReport} from "./withoutReport.js";
import {yearsTable} from "./yearsTable.js";

const defaults = {area: "", year: "", measure: "absolute", among: "level"};

export function areaPage(): HTMLElement {
  const container = h("div", {class: "area-page"});
  const choice = areaPicker(stateNow(defaults).area);
  // From one area to the next without loading the page again.
  container.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    const url = link && new URL(link.href);
    if (!url || url.pathname !== location.pathname || !url.searchParams.has("area")) return;
    if (opensElsewhere(event)) return;
    event.preventDefault();
    choose({area: url.searchParams.get("area"), year: null});
    scrollTo(0, 0);
  });
  let shown = "";
  let update: ((state: typeof defaults) => void) | undefined;
  watchState(defaults, (state) => {
    choice.choose([state.area].filter(Boolean));
    if (state.area !== shown || !container.childElementCount) {
      shown = state.area;
      const area = areas.get(state.area);
      update = area ? open(area, container) : undefined;
      if (area) setTitle(nameOf(area));
      else fill(container, state.area ? withoutReport(state.area) : null, directory());
    }
    update?.(state);
  });
  return h("div", null, h("div", {class: "controls narrow"}, choice.element), container);
}

/** Puts an area into `place`; returns what shows another year or measure of it. */
function open(area: Area, container: HTMLElement): (state: typeof defaults) => void {
  const series = seriesOf(area.area);
  const reported = contents.reports.flatMap(({area: of, year}) =>
    of !== null && seriesOf(of) === series && year !== null ? year : []
  );
  const years = [...new Set(reported)].sort((a, b) => b - a);
  const near = peersOf(area);
  const bar = h("div", {class: "controls"});
  const overYears = h("div", null, h("p", {class: "quiet", role: "status"}, t("area.waiting")));
  const yearBar = h("div", {class: "controls"});
  const figures = h("div");
  // One year has no series: its figures are all there is.
  const ofYear =
    years.length > 1
      ? h("details", {class: "one-year"}, h("summary", null, t("area.year.all")), yearBar, figures)
      : figures;
  const rest = h("div");
  fill(
    container,
    head(area),
    years.length
      ? [section("figures", t("area.profile"), bar, overYears, ofYear), rest]
      : h("p", {class: "empty"}, t("area.noReport", {area: nameOf(area)})),
    section("peers", t("area.peers"), near.element)
  );
  if (!years.length) return () => undefined;
  const rows = reading("area", area.area);
  rows
    .then((reading) => fill(rest, continuity(reading), findings(reading.findings), cited(reading.cited)))
    .catch(() => undefined);
  const show = async (state: typeof defaults): Promise<void> => {
    const year = years.includes(Number(state.year)) ? Number(state.year) : years[0]!;
    const perCapita = state.measure === "percapita";
    const among: Among = state.among === "siblings" ? "siblings" : "level";
    fill(
      bar,
      perCapitaChoice(perCapita, area.population ? null : t("area.noPopulation")),
      amongChoice(among),
      panelButton(() => ({indicators: [], areas: [area.area]}))
    );
    fill(yearBar, years.length > 1 && yearChoice(years, year));
    try {
      const reading = await rows;
      fill(overYears, years.length > 1 && yearsTable(reading, perCapita, among));
      fill(figures, yearSummary(reading, area, {area: area.area, year, perCapita, among, peers: near.codes}));
    } catch (error) {
      fill(
        figures,
        errorView(error, () => location.reload())
      );
    }
  };
  return show;
}

/** Whom ranks are among is the reader's choice. */
const amongChoice = (among: Among): HTMLElement =>
  segments(
    t("area.among"),
    (["level", "siblings"] as const).map((value) => ({value, label: t(`area.among.${value}`)})),
    among,
    (value) => choose({among: value === defaults.among ? null : value})
  );

/** The choice of the year whose figures stand in full below the table; `years` from the last to the first. */
const yearChoice = (years: readonly number[], year: number): HTMLElement =>
  field(
    t("area.detail"),
    select(
      years.map((value) => [String(value), String(value)] as const),
      String(year),
      (value) => choose({year: value === String(years[0]) ? null : value})
    )
  );

/** The number of the area's figures in a year, and the figures. */
function yearSummary(rows: AreaReading, area: Area, view: View): Child {
  const own = rows.figures.filter(({year}) => year === view.year);
  const counts = {
    area: nameOf(area),
    year: view.year,
    figures: number(own.length),
    indicators: number(new Set(own.map(({indicator}) => indicator)).size),
    peers: number(view.peers.length)
  };
  return [
    h("p", {class: "quiet"}, t("area.said", counts)),
    own.length ? profile(rows, view) : h("p", {class: "empty"}, t("area.noFigures"))
  ];
}
