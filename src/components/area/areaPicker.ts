/** Choosing an area: a picker that knows them all, and a list where none is chosen. */

import {type Child, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {choose} from "../base/state.js";
import {coded, contents, reporting} from "../store/corpusContents.js";
import {aliasesOf} from "../ui/areaChoices.js";
import {type Picker, picker} from "../ui/picker.js";
import {list} from "./neighbours.js";

/** Areas with reports first; both groups searchable by name, sound, English and code. */
export function areaPicker(chosen: string): Picker {
  const reports = new Map<string, number>();
  for (const {area} of contents.reports) if (area) reports.set(area, (reports.get(area) ?? 0) + 1);
  const choices = contents.areas.map((area) => ({
    value: area.area,
    label: nameOf(area),
    aliases: aliasesOf(area),
    group: t(reports.has(area.area) ? "area.reporting" : "area.silent"),
    aside: reports.has(area.area)
      ? t("indicator.reports", {count: reports.get(area.area)!})
      : coded("areas.level", area.level)
  }));
  return picker({
    label: t("area.choose"),
    choices: choices.toSorted((a, b) => Number(reports.has(b.value)) - Number(reports.has(a.value))),
    chosen: [chosen].filter(Boolean),
    most: 1,
    changed: ([area]) => choose({area: area ?? null, year: null})
  });
}

/** All areas with reports, by level, to choose from when nothing is chosen. */
export function directory(): Child {
  const levels = [...new Set(contents.areas.map(({level}) => level))];
  return h(
    "div",
    {class: "columns"},
    levels.map((level) => {
      const ofLevel = contents.areas
        .filter((area) => area.level === level && reporting.has(area.area))
        .map(({area}) => area);
      return ofLevel.length > 0 && h("div", null, h("h2", null, coded("areas.level", level)), list(ofLevel));
    })
  );
}
