/** Documents cited: which law or policy, where, when and how often. */
import {coded} from "../contents.js";
import {fill, h} from "../element.js";
import {query} from "../engine.js";
import {say, t} from "../language.js";
import {choose, watchState} from "../state.js";
import {table} from "../table.js";
import {trouble} from "../trouble.js";
import {matrix} from "./matrix.js";
import {timeline} from "./timeline.js";
import {type Cited, type Work, works} from "./works.js";
import {workView} from "./workView.js";

const defaults = {title: "", kind: "", level: "", find: ""};
type CitedState = typeof defaults;

const kinds = ["law", "regulation", "policy", "plan", "book_or_media", "other"] as const;
const levels = ["national", "local"] as const;

const all = () =>
  query<Cited>(
    `SELECT c.report, r.area, r.year, c.title, c.kind, c.level, c.number, s.sourceStart
     FROM citations c JOIN reports r ON r.report = c.report
     LEFT JOIN sentences s ON s.report = c.report AND s.ordinal = c.sentence
     ORDER BY r.year, r.area, c.report, c.start`
  );

export function citedPage(): HTMLElement {
  const controls = h("div", {class: "controls"});
  const result = h("div", null, h("p", {class: "quiet", role: "status"}, t("search.waiting")));
  const start = async () => {
    try {
      const known = works(await all());
      watchState(defaults, (state) => {
        fill(controls, choices(state));
        fill(result, shown(known, state));
      });
    } catch (error) {
      fill(result, trouble(error, start));
    }
  };
  start();
  return h("div", null, controls, result);
}

function shown(known: readonly Work[], state: CitedState): HTMLElement {
  const one = known.find(({name}) => name === state.title);
  if (one) return workView(one);
  const wanted = known.filter(
    ({name, kind, level}) =>
      (!state.kind || kind === state.kind) && (!state.level || level === state.level) && name.includes(state.find)
  );
  return h("div", null, list(wanted), h("div", {class: "pair"}, timeline(wanted), matrix(wanted)));
}

const list = (wanted: readonly Work[]) =>
  table({
    caption: t("cited.caption", {count: wanted.length}),
    rows: wanted,
    pageLength: 20,
    columns: [
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
        order: ({versions}) => versions.length,
        show: ({versions}) => marks(versions)
      }
    ],
    open: ({name}) => choose({title: name}),
    empty: t("cited.none")
  });

const marks = (versions: readonly string[]) =>
  h("span", {lang: "zh-Hans"}, versions.filter(Boolean).join(say("、", ", ")));

function choices({kind, level, find}: CitedState): HTMLElement[] {
  const select = (label: string, key: string, chosen: string, options: readonly (readonly [string, string])[]) =>
    h(
      "label",
      {class: "field"},
      h("span", {class: "label"}, label),
      h(
        "select",
        {onchange: ({target}: Event) => choose({[key]: (target as HTMLSelectElement).value, title: null})},
        [["", t("search.any")] as const, ...options].map(([value, name]) =>
          h("option", {value, selected: value === chosen}, name)
        )
      )
    );
  const typed = ({target}: Event) => choose({find: (target as HTMLInputElement).value.trim(), title: null});
  return [
    h(
      "label",
      {class: "field wide"},
      h("span", {class: "label"}, t("cited.find")),
      h("input", {type: "search", value: find, onchange: typed})
    ),
    select(
      t("cited.kind"),
      "kind",
      kind,
      kinds.map((one) => [one, coded("citations.kind", one)] as const)
    ),
    select(
      t("cited.level"),
      "level",
      level,
      levels.map((one) => [one, coded("citations.level", one)] as const)
    )
  ];
}
