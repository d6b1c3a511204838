/** The search page's choices: terms, filters and views. All of them live in the address. */

import {h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {choose} from "../base/state.js";
import {coded, codes, contents, reporting, years} from "../store/corpusContents.js";
import {areaChoices} from "../ui/areaChoices.js";
import {field, type Options, select} from "../ui/field.js";
import {picker} from "../ui/picker.js";

export const defaults = {q: "", area: "", year: "", role: "", view: "lines", order: "corpus", by: "area", of: ""};
export type SearchState = typeof defaults;

const views = ["lines", "frequency", "collocates", "clusters", "keyness"] as const;

/** A select that writes its choice to the address. */
export function selection(label: string, key: keyof SearchState, chosen: string, options: Options): HTMLElement {
  return field(
    label,
    select(options, chosen, (value) => choose({[key]: value}))
  );
}

/** Areas that have a report. */
export const areaOptions = (): Options =>
  contents.areas.filter(({area}) => reporting.has(area)).map((area) => [area.area, nameOf(area)]);
export const yearOptions = (): Options => years.map((year) => [String(year), String(year)]);

export function filters({area, year, role}: SearchState): HTMLElement[] {
  const any = ["", t("search.any")] as const;
  return [
    picker({
      label: t("search.area"),
      choices: areaChoices(),
      chosen: [area].filter(Boolean),
      placeholder: t("search.any"),
      most: 1,
      changed: ([code]) => choose({area: code ?? null})
    }).element,
    selection(t("search.year"), "year", year, [any, ...yearOptions()]),
    selection(t("search.role"), "role", role, [any, ...codes("role").map((one) => [one, coded("role", one)] as const)])
  ];
}

/** The box. A search is a step that Back undoes. */
export function box(q: string): HTMLFormElement {
  const input = h("input", {
    type: "search",
    name: "q",
    value: q,
    autocomplete: "off",
    spellcheck: "false",
    placeholder: t("search.placeholder"),
    "aria-label": t("search.box")
  });
  const submit = (event: Event) => {
    event.preventDefault();
    choose({q: input.value.trim()});
  };
  return h(
    "form",
    {class: "search-box", role: "search", onsubmit: submit},
    input,
    h("button", {type: "submit"}, t("search.go"))
  );
}

export function viewTabs(chosen: string): HTMLElement {
  return h(
    "div",
    {class: "tabs", role: "group", "aria-label": t("search.views")},
    views.map((view) =>
      h(
        "button",
        {type: "button", "aria-pressed": String(view === chosen), onclick: () => choose({view})},
        t(`search.view.${view}`)
      )
    )
  );
}
