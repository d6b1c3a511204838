/** Documents cited: which law or policy, where, when and how often. */
import {coded, codes} from "../contents.js";
import {fill, h} from "../element.js";
import {field, type Options, select} from "../field.js";
import {follow} from "../following.js";
import {say, t} from "../language.js";
import {number} from "../numbers.js";
import {choose, watchState} from "../state.js";
import {type TableColumn, table} from "../table.js";
import {matrix, most} from "./matrix.js";
import {timeline} from "./timeline.js";
import {byArea, byYear, findWork, type Work, works} from "./works.js";
import {workView} from "./workView.js";

const defaults = {title: "", kind: "", level: "", find: ""};
type CitedState = typeof defaults;

export function citedPage(): HTMLElement {
  const controls = h("div", {class: "controls"});
  const result = h("div", null, h("p", {class: "quiet", role: "status"}, t("search.waiting")));
  watchState(defaults, (state) => fill(controls, choices(state)));
  follow(defaults, result, view);
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
      caption: t("cited.caption", {count: number(count)}),
      rows: list,
      pageLength: 20,
      columns,
      open: ({name}) => choose({title: name}),
      empty: t("cited.none")
    }),
    count > 0 && h("div", {class: "pair"}, timeline(years), matrix(areas))
  );
}

const columns: readonly TableColumn<Work>[] = [
  {
    key: "name",
    label: t("cited.document"),
    show: ({name}) => h("span", {lang: "zh-Hans", class: "long-title"}, `《${name}》`)
  },
  {
    key: "kind",
    label: t("cited.kind"),
    show: ({kind}) => h("span", {class: "nowrap"}, coded("citations.kind", kind))
  },
  {key: "level", label: t("cited.level"), show: ({level}) => (level ? coded("citations.level", level) : "")},
  {key: "reports", label: t("cited.reports"), numeric: true},
  {key: "times", label: t("cited.times"), numeric: true},
  {
    key: "versions",
    label: t("cited.versions"),
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
    field(t("cited.find"), h("input", {type: "search", value: find, onchange: typed}), {wide: true}),
    filter(
      t("cited.kind"),
      "kind",
      kind,
      codes("citations.kind").map((one) => [one, coded("citations.kind", one)] as const)
    ),
    filter(
      t("cited.level"),
      "level",
      level,
      codes("citations.level").map((one) => [one, coded("citations.level", one)] as const)
    )
  ];
}
