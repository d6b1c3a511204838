/** Two years of one area, which the address names. */
import {type Child, h} from "../base/element.js";
import {nameOf, setTitle, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {address, choose, stateNow, watchState} from "../base/state.js";
import {breaksOf} from "../comparison/areaBreaks.js";
import {surroundings} from "../comparison/comparabilityNote.js";
import {areas, contents, reporting, reportName, seriesOf} from "../store/corpusContents.js";
import {reading} from "../store/preparedReading.js";
import {areaChoices} from "../ui/areaChoices.js";
import {field, select} from "../ui/field.js";
import {liveView} from "../ui/liveView.js";
import {picker} from "../ui/picker.js";
import {figureChanges} from "./figureChanges.js";
import {promises} from "./promiseList.js";
import {restatements} from "./restatements.js";
import {sharedText} from "./sharedText.js";
import {yearPair} from "./yearPair.js";

const defaults = {area: "", from: "", to: "", outcome: ""};
type ChangesState = typeof defaults;

/** The years of an area's reports, the last first. */
function yearsOf(series: string): number[] {
  const years = contents.reports.flatMap(({area, year}) =>
    area !== null && year !== null && seriesOf(area) === series ? year : []
  );
  return [...new Set(years)].sort((a, b) => b - a);
}

/** The two years that the address asks for: else the last with a report, and the one before it. */
function pairOf({from, to}: ChangesState, years: readonly number[]): readonly [number, number] {
  const later = years.includes(Number(to)) && Number(to) > years.at(-1)! ? Number(to) : years[0]!;
  const earlier = years.find((year) => year === Number(from) && year < later) ?? years.find((year) => year < later)!;
  return [earlier, later];
}

export function changesPage(): HTMLElement {
  const several = areaChoices().filter(({value}) => yearsOf(seriesOf(value)).length > 1);
  const choice = picker({
    label: t("changes.area"),
    choices: several,
    chosen: [stateNow(defaults).area].filter(Boolean),
    most: 1,
    changed: ([area]) => choose({area: area ?? null, from: null, to: null, outcome: null})
  });
  watchState({area: ""}, ({area}) => choice.choose([area].filter(Boolean)));
  const container = h("div", {class: "changes-page"}, h("p", {class: "quiet", role: "status"}, t("area.waiting")));
  liveView(defaults, container, (state) =>
    areas.has(state.area) ? view(state) : directory(several.map(({value}) => value))
  );
  return h("div", null, several.length > 0 && h("div", {class: "controls narrow"}, choice.element), container);
}

/** The areas with reports of two years or more; with none, what is missing. */
function directory(several: readonly string[]): Child {
  if (!several.length) return h("p", {class: "empty"}, t("changes.none"));
  return h(
    "ul",
    {class: "links columns"},
    several.map((code) => {
      const years = yearsOf(seriesOf(code));
      return h(
        "li",
        null,
        h("a", {href: address({area: code})}, nameOf(areas.get(code)!)),
        h("small", {class: "quiet"}, ` ${years.at(-1)}–${years[0]} · ${t("changes.years", {count: years.length})}`)
      );
    })
  );
}

async function view(state: ChangesState): Promise<Child> {
  const area = areas.get(state.area)!;
  const series = seriesOf(area.area);
  setTitle(nameOf(area));
  const years = yearsOf(series);
  if (years.length < 2)
    return h(
      "p",
      {class: "empty"},
      t(reporting.has(area.area) ? "changes.one" : "changes.noReport", {area: nameOf(area)})
    );
  const pair = pairOf(state, years);
  const [from, to] = pair.map((year) => reportsOf(series, year)) as [string[], string[]];
  const [figures, earlier] = await Promise.all([reading("area", area.area), reading("changes", from[0]!)]);
  const breaks = breaksOf(area.area).flatMap(({year, parts}) => (parts ? year : []));
  const changed = yearPair(figures.figures, pair, breaks, surroundings);
  return [
    yearChoices(years, pair),
    h(
      "p",
      {class: "quiet"},
      [...from, ...to].map((report) => [h("a", {href: reportPage(report)}, reportName(report)), " "])
    ),
    figureChanges(changed, pair),
    restatements(figures.continuity.restated, pair),
    sharedText(earlier, from[0]!, to[0]!),
    promises(earlier, pair, state.outcome)
  ];
}

/** The reports of a series and a year; the one with the most coded figures first. */
const reportsOf = (series: string, year: number): string[] =>
  contents.reports
    .filter((report) => report.year === year && report.area !== null && seriesOf(report.area) === series)
    .toSorted((one, other) => other.coded - one.coded)
    .map(({report}) => report);

function yearChoices(years: readonly number[], [from, to]: readonly [number, number]): HTMLElement {
  const options = (some: readonly number[]) => some.map((year) => [String(year), String(year)] as const);
  return h(
    "div",
    {class: "controls"},
    field(
      t("changes.from"),
      select(options(years.filter((year) => year < to)), String(from), (value) => choose({from: value, outcome: null}))
    ),
    field(
      t("changes.to"),
      select(options(years.slice(0, -1)), String(to), (value) =>
        choose({to: value, from: Number(value) > from ? String(from) : null, outcome: null})
      )
    )
  );
}
