/** Shared passages: who shares with whom, and two reports side by side. */
import {FileAttachment} from "observablehq:stdlib";
import type {ReuseReading} from "../../../loaders/index.ts";
import {fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {address, choose, listed, watchState} from "../base/state.js";
import {areaName, contents, reportName} from "../store/corpusContents.js";
import {type RowSource, table} from "../ui/dataTable.js";
import {liveView} from "../ui/liveView.js";
import {rowsFrom} from "../ui/queriedRows.js";
import {segments} from "../ui/segmentedControl.js";
import {number} from "../words/numberFormat.js";
import {pairView} from "./pairView.js";
import {type Pair, pairsOf, type Shown} from "./reportPairs.js";
import {matrix} from "./reuseMatrix.js";

const defaults = {show: "copied", one: "", other: "", areas: ""};
type ReuseState = typeof defaults;

export function reusePage(): HTMLElement {
  const controls = h("div", {class: "controls"});
  const result = h("div", null, h("p", {class: "quiet", role: "status"}, t("search.waiting")));
  watchState(defaults, ({show}) => fill(controls, toggle(show)));
  liveView(defaults, result, view);
  return h("div", null, controls, result);
}

async function view({show, one, other, areas}: ReuseState): Promise<HTMLElement> {
  const shown: Shown = show === "all" ? "all" : "copied";
  const pair = one && other && (await pairView(one, other, shown, reportName));
  if (pair) return pair;
  const between = listed(areas);
  const two = between.length === 2;
  const {sql, parameters, order} = pairsOf(shown, two ? between.map(reportsOf) : []);
  const rows = rowsFrom<Pair>(sql, parameters, order);
  const count = await rows.count();
  if (!count) return h("p", {class: "empty"}, t("reuse.none"));
  return h("div", null, two ? heading(between) : await overview(shown), list(rows, count));
}

const reportsOf = (code: string) => contents.reports.filter(({area}) => area === code).map(({report}) => report);

const heading = (areas: readonly string[]) => [
  h("p", null, h("a", {href: address({areas: null})}, t("reuse.back"))),
  h("h2", null, t("reuse.pair", {one: areaName(areas[0]!), other: areaName(areas[1]!)}))
];

/** The matrix of the reports that share most; of areas where they are more than a matrix can show. */
async function overview(kind: Shown): Promise<HTMLElement> {
  const prepared = (await FileAttachment("../../data/pages/reuse.json").json()) as ReuseReading;
  const {by, all, shown, cells} = prepared[kind];
  const caption = t(by === "area" ? "reuse.matrix.areas" : "reuse.matrix.caption");
  const cut = shown < all && t("reuse.matrix.cut", {shown: number(shown), all: number(all)});
  return matrix({
    cells,
    caption: [caption, cut].filter(Boolean).join(t("sentence.join")),
    name: by === "area" ? areaName : reportName,
    open: (one, other) => (by === "area" ? choose({areas: `${one},${other}`}) : choose({one, other}))
  });
}

const list = (rows: RowSource<Pair>, count: number) =>
  table({
    caption: t("reuse.caption", {count: number(count)}),
    rows,
    columns: [
      {key: "one", label: t("reuse.one"), show: ({one}) => reportName(one)},
      {
        key: "other",
        label: t("reuse.other"),
        show: ({one, other}) => (one === other ? t("reuse.within") : reportName(other))
      },
      {key: "passages", label: t("reuse.passages"), numeric: true},
      {key: "characters", label: t("reuse.characters"), numeric: true},
      {key: "longest", label: t("reuse.longest"), numeric: true}
    ],
    open: ({one, other}) => choose({one, other})
  });

const toggle = (show: string) =>
  segments<string>(
    t("reuse.show"),
    (["copied", "all"] as const).map((value) => ({value, label: t(`reuse.${value}`)})),
    show,
    (value) => choose({show: value})
  );
