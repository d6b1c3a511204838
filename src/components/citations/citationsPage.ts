/** Documents cited: which law or policy, where, when and how often. */

import {fill, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {choose, watchState} from "../base/state.js";
import {coded, codes} from "../store/corpusContents.js";
import {type TableColumn, table} from "../ui/dataTable.js";
import {field, type Options, select} from "../ui/field.js";
import {liveView} from "../ui/liveView.js";
import {number} from "../words/numberFormat.js";
import {matrix, most} from "./citationMatrix.js";
import {timeline} from "./citationTimeline.js";
import {byArea, byYear, findWork, type Work, works} from "./citedWorks.js";
import {workView} from "./workView.js";

const defaults = {title: "", kind: "", level: "", find: ""};
type CitedState = typeof defaults;

export function citedPage(): HTMLElement {
  const controls = h("div", {class: "controls"});
  const result = h("div", null, h("p", {class: "quiet", role: "status"}, t("search.waiting")));
  watchState(defaults, (state) => fill(controls, choices(state)));
  liveView(defaults, result, view);
  return h("div", null, controls, result);
}

async function view(state: CitedState): Promise<HTMLElement> {
  const work = await findWork(state.title);
  if (work) return workView(work, await byYear({...state, kind: "", level: "", find: ""}));
  const wanted = {...state, title: ""};
  const list = works(wanted);
  const [count, years, areas] = await Promise.all([
    list.count(),
    byYear(wanted),
    byArea(wanted, most.works, most.areas)
  ]);
  return h(
    "div",
    null,
    table({
      caption: t("citations.caption", {count: number(count)}),
      rows: list,
      pageLength: 20,
      columns,
      open: ({name}) => choose({title: name}),
      empty: t("citations.none")
    }),
    count > 0 && h("div", {class: "pair"}, timeline(years), matrix(areas))
  );
}

const columns: readonly TableColumn<Work>[] = [
  {
    key: "name",
    label: t("citations.document"),
    show: ({name}) => h("span", {lang: "zh-Hans", class: "long-title"}, `《${name}》`)
  },
  {
    key: "kind",
    label: t("citations.kind"),
    show: ({kind}) => h("span", {class: "nowrap"}, coded("citations.kind", kind))
  },
  {key: "level", label: t("citations.level"), show: ({level}) => (level ? coded("citations.level", level) : "")},
  {key: "reports", label: t("citations.reports"), numeric: true},
  {key: "times", label: t("citations.times"), numeric: true},
  {
    key: "versions",
    label: t("citations.versions"),
    unsortable: true,
    show: ({versions}) =>
      versions
        ?.split(",")
        .map((version, i) => [i > 0 && say("、", ", "), h("span", {class: "nowrap", lang: "zh-Hans"}, version)])
  }
];

function choices({kind, level, find}: CitedState): HTMLElement[] {
  const filter = (label: string, key: "kind" | "level", chosen: string, options: Options) =>
    field(
      label,
      select([["", t("search.any")], ...options], chosen, (value) => choose({[key]: value, title: null}))
    );
  const typed = ({target}: Event) => choose({find: (target as HTMLInputElement).value.trim(), title: null});
  return [
    field(t("citations.find"), h("input", {type: "search", value: find, onchange: typed}), {wide: true}),
    filter(
      t("citations.kind"),
      "kind",
      kind,
      codes("citations.kind").map((one) => [one, coded("citations.kind", one)] as const)
    ),
    filter(
      t("citations.level"),
      "level",
      level,
      codes("citations.level").map((one) => [one, coded("citations.level", one)] as const)
    )
  ];
}
