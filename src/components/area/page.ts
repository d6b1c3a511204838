/** The page of an area; which one is in the address. What comes with the page is shown at once, figures follow from a file of its own. */
import type {AreaFinding, CitedTitle} from "../../../loaders/index.ts";
import {type Area, areas, coded, contents, reporting} from "../contents.js";
import {type Child, fill, h} from "../element.js";
import {nameOf, say, setTitle, t} from "../language.js";
import {opensElsewhere, reportPage} from "../links.js";
import {number} from "../numbers.js";
import {type Picker, picker} from "../picker.js";
import {quotations} from "../quotations.js";
import {segments} from "../segments.js";
import {choose, stateNow, watchState} from "../state.js";
import {table} from "../table.js";
import {trouble} from "../trouble.js";
import {head} from "./head.js";
import {list, peersOf} from "./near.js";
import {profile} from "./profile.js";
import {type AreaRows, areaRows} from "./rows.js";

const defaults = {area: "", year: "", measure: "absolute"};

export function areaPage(): HTMLElement {
  const place = h("div", {class: "area-page"});
  const choice = areaPicker();
  // From one area to the next without loading the page again.
  place.addEventListener("click", (event) => {
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
    if (state.area !== shown || !place.childElementCount) {
      shown = state.area;
      const area = areas.get(state.area);
      update = area ? open(area, place) : undefined;
      if (area) setTitle(nameOf(area));
      else
        fill(place, state.area ? h("p", {class: "empty"}, t("area.unknown", {code: state.area})) : null, directory());
    }
    update?.(state);
  });
  return h("div", null, h("div", {class: "controls narrow"}, choice.element), place);
}

/** Areas with reports first; both groups searchable by name, sound, English and code. */
function areaPicker(): Picker {
  const reports = new Map<string, number>();
  for (const {area} of contents.reports) if (area) reports.set(area, (reports.get(area) ?? 0) + 1);
  const choices = contents.areas.map((area) => ({
    value: area.area,
    label: nameOf(area),
    known: `${area.area} ${area.nameZh} ${area.nameEn} ${area.pinyin}`,
    group: t(reports.has(area.area) ? "area.reporting" : "area.silent"),
    aside: reports.has(area.area)
      ? t("indicator.reports", {count: reports.get(area.area)!})
      : coded("areas.level", area.level)
  }));
  return picker({
    label: t("area.choose"),
    choices: choices.toSorted((a, b) => Number(reports.has(b.value)) - Number(reports.has(a.value))),
    chosen: [stateNow(defaults).area].filter(Boolean),
    most: 1,
    changed: ([area]) => choose({area: area ?? null, year: null})
  });
}

/** All areas with reports, by level: what to choose from when nothing is chosen. */
function directory(): Child {
  const levels = [...new Set(contents.areas.map(({level}) => level))];
  return h(
    "div",
    {class: "columns"},
    levels.map((level) => {
      const found = contents.areas
        .filter((area) => area.level === level && reporting.has(area.area))
        .map(({area}) => area);
      return found.length > 0 && h("div", null, h("h2", null, coded("areas.level", level)), list(found));
    })
  );
}

/** Puts an area into `place`; returns what shows another year or measure of it. */
function open(area: Area, place: HTMLElement): (state: typeof defaults) => void {
  const years = [
    ...new Set(contents.reports.filter((report) => report.area === area.area).flatMap(({year}) => year ?? []))
  ].sort((a, b) => b - a);
  const near = peersOf(area);
  const bar = h("div", {class: "controls"});
  const figures = h("div", null, h("p", {class: "quiet", role: "status"}, t("area.waiting")));
  const rest = h("div");
  const peersSection = section("peers", t("area.peers"), near.element);
  fill(
    place,
    head(area),
    years.length
      ? [section("figures", t("area.profile"), bar, figures), rest]
      : h("p", {class: "empty"}, t("area.noReport", {area: nameOf(area)})),
    peersSection
  );
  if (!years.length) return () => undefined;
  const rows = areaRows(area.area, near.codes);
  rows.then((found) => fill(rest, findings(found.findings), cited(found.cited))).catch(() => undefined);
  const show = async (state: typeof defaults): Promise<void> => {
    const year = years.includes(Number(state.year)) ? Number(state.year) : years[0]!;
    const perCapita = state.measure === "percapita";
    fill(
      bar,
      segments(
        t("area.year"),
        years.map((value) => ({value: String(value), label: String(value)})),
        String(year),
        (value) => choose({year: value === String(years[0]) ? null : value})
      ),
      segments(
        t("compare.measure"),
        (["absolute", "percapita"] as const).map((value) => ({
          value,
          label: t(`compare.measure.${value}`),
          off: area.population ? null : t("area.noPopulation")
        })),
        perCapita ? "percapita" : "absolute",
        (value) => choose({measure: value === "absolute" ? null : value})
      )
    );
    try {
      const found: AreaRows = await rows;
      const own = found.figures.filter((figure) => figure.year === year);
      fill(
        figures,
        h(
          "p",
          {class: "quiet"},
          t("area.said", {
            area: nameOf(area),
            year,
            figures: number(own.length),
            indicators: number(new Set(own.map(({indicator}) => indicator)).size),
            peers: number(near.codes.length)
          })
        ),
        own.length
          ? profile(found, {area: area.area, year, perCapita, peers: near.codes})
          : h("p", {class: "empty"}, t("area.noFigures"))
      );
    } catch (error) {
      fill(
        figures,
        trouble(error, () => location.reload())
      );
    }
  };
  return show;
}

const section = (id: string, title: string, ...body: Child[]) => h("section", {id}, h("h2", null, title), body);

function findings(rows: readonly AreaFinding[]): HTMLElement {
  return section(
    "findings",
    t("area.findings"),
    rows.length
      ? h(
          "ul",
          {class: "finding-list"},
          rows.map(({severity, message, messageEn, report, at, year}) =>
            h(
              "li",
              null,
              h("span", {class: `severity ${severity}`}, coded("severity", severity)),
              " ",
              quotations(say(message, messageEn)),
              " ",
              h("a", {href: reportPage(report, at ?? undefined)}, t("area.read", {year: year ?? ""}))
            )
          )
        )
      : h("p", {class: "quiet"}, t("area.noFindings"))
  );
}

function cited(rows: readonly CitedTitle[]): HTMLElement {
  return section(
    "cited",
    t("area.cited"),
    table<CitedTitle>({
      caption: t("area.citedCaption", {count: number(rows.length)}),
      columns: [
        {
          key: "title",
          label: t("area.document"),
          show: ({title, report, at}) =>
            h("a", {href: reportPage(report, at ?? undefined), lang: "zh-Hans"}, `《${title}》`)
        },
        {key: "kind", label: t("fact.kind"), show: ({kind}) => coded("citations.kind", kind)},
        {key: "level", label: t("area.docLevel"), show: ({level}) => level && coded("citations.level", level)},
        {key: "times", label: t("area.times"), numeric: true}
      ],
      rows,
      pageLength: 15,
      empty: t("area.noCited")
    })
  );
}
