/** Shared passages: who shares with whom, and two reports side by side. */
import {areaName, contents} from "../contents.js";
import {fill, h} from "../element.js";
import {query} from "../engine.js";
import {t} from "../language.js";
import {number} from "../numbers.js";
import {choose, watchState} from "../state.js";
import {table} from "../table.js";
import {trouble} from "../trouble.js";
import {matrix} from "./matrix.js";
import {type Pair, type Passage, pairs} from "./pairs.js";
import {pairView} from "./pairView.js";

const defaults = {show: "copied", one: "", other: ""};

/** "兰州市 2020", or its id where the contents do not know the report. */
export function reportName(id: string): string {
  const report = contents.reports.find((one) => one.report === id);
  return report ? `${areaName(report.area)} ${report.year ?? ""}` : id;
}

export function reusePage(): HTMLElement {
  const controls = h("div", {class: "controls"});
  const result = h("div", null, h("p", {class: "quiet", role: "status"}, t("search.waiting")));
  const start = async () => {
    try {
      const all = await query<Passage>("SELECT * FROM reuse");
      watchState(defaults, async ({show, one, other}) => {
        const shared = pairs(show === "all" ? all : all.filter(({formulaic}) => !formulaic));
        fill(controls, toggle(show));
        const pair = shared.find((some) => some.one === one && some.other === other);
        fill(result, pair ? await pairView(pair, reportName) : overview(shared));
      });
    } catch (error) {
      fill(result, trouble(error, start));
    }
  };
  start();
  return h("div", null, controls, result);
}

function overview(shared: readonly Pair[]): HTMLElement {
  if (!shared.length) return h("p", {class: "empty"}, t("reuse.none"));
  return h(
    "div",
    null,
    matrix(shared, reportName),
    table({
      caption: t("reuse.caption", {count: number(shared.length)}),
      rows: shared.map((pair) => ({...pair, count: pair.passages.length})),
      columns: [
        {key: "one", label: t("reuse.one"), show: ({one}) => reportName(one)},
        {key: "other", label: t("reuse.other"), show: ({other}) => reportName(other)},
        {key: "count", label: t("reuse.passages"), numeric: true},
        {key: "characters", label: t("reuse.characters"), numeric: true},
        {key: "longest", label: t("reuse.longest"), numeric: true}
      ],
      open: ({one, other}) => choose({one, other})
    })
  );
}

const toggle = (show: string) =>
  h(
    "div",
    {class: "field"},
    h("span", {class: "label"}, t("reuse.show")),
    h(
      "div",
      {class: "segments", role: "group", "aria-label": t("reuse.show")},
      (["copied", "all"] as const).map((one) =>
        h(
          "button",
          {type: "button", "aria-pressed": String(one === show), onclick: () => choose({show: one})},
          t(`reuse.${one}`)
        )
      )
    )
  );
