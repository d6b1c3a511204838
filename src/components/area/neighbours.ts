/** Areas beside an area: the areas above and below it, and its peers. */

import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {areaPage} from "../base/links.js";
import {peers} from "../comparison/peers.js";
import {type Area, areaName, areas, coded, contents, reporting} from "../store/corpusContents.js";
import {number} from "../words/numberFormat.js";

/** Peers that have reports: of the same parent, level and size, each once. */
export function peersOf(area: Area): {codes: readonly string[]; element: HTMLElement} {
  const {siblings, level, size} = peers(
    area,
    contents.areas.filter(({area: code}) => reporting.has(code))
  );
  const groups: [string, readonly string[]][] = [
    [t("area.siblings"), siblings],
    [t("area.level", {level: coded("areas.level", area.level)}), level],
    [t("area.size"), size]
  ];
  const element = h(
    "div",
    {class: "columns"},
    groups
      .filter(([, codes]) => codes.length)
      .map(([title, codes]) => h("div", null, h("h3", null, title), list(codes)))
  );
  const codes = [...new Set([...siblings, ...level, ...size])];
  if (!codes.length) element.append(h("p", {class: "empty"}, t("area.noPeers")));
  return {codes, element};
}

export function list(codes: readonly string[]): HTMLElement {
  return h(
    "ul",
    {class: "links"},
    codes.map((code) => {
      const population = areas.get(code)?.population;
      return h(
        "li",
        null,
        link(code),
        population && h("small", {class: "quiet"}, ` ${t("area.people", {people: number(population)})}`)
      );
    })
  );
}

export const link = (code: string): Child =>
  h("a", {href: areaPage(code), class: reporting.has(code) ? "" : "none"}, areaName(code));

/** Areas that have this one as their parent. */
export const children = (area: string): readonly string[] =>
  contents.areas.filter(({parent}) => parent === area).map((child) => child.area);
