/** The figures that two years tell, by the way they went. */
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {indicatorPage} from "../base/links.js";
import {changeView} from "../comparison/changeView.js";
import {cellView} from "../comparison/yearCell.js";
import {valueLink} from "../evidence/valueLink.js";
import {type ChartFigure, indicatorName} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {section} from "../ui/section.js";
import {figure, number} from "../words/numberFormat.js";
import type {OneSided, Told, YearPair} from "./yearPair.js";

const nameLink = (indicator: string) => h("a", {href: indicatorPage(indicator)}, indicatorName(indicator));
const value = (told: ChartFigure) => valueLink(told.id, told.value, told.unit, told.indicator!, told);

/** Counts first, then a table for each way that has figures. */
export function figureChanges(pair: YearPair, [from, to]: readonly [number, number]): HTMLElement {
  const {up, down, same, open, appeared, silent, conflicts} = pair;
  const ways = [
    ["up", up],
    ["down", down],
    ["same", same],
    ["open", open]
  ] as const;
  return section(
    "figures",
    t("changes.figures", {from, to}),
    h(
      "p",
      {class: "quiet"},
      t("changes.counts", {
        up: number(up.length),
        down: number(down.length),
        same: number(same.length),
        open: number(open.length),
        appeared: number(appeared.length),
        silent: number(silent.length)
      })
    ),
    ways.map(
      ([way, rows]) =>
        rows.length > 0 && [h("h3", null, t(`changes.${way}`)), toldTable(rows, t(`changes.${way}.about`), from, to)]
    ),
    appeared.length > 0 && [
      h("h3", null, t("changes.appeared")),
      sideTable(appeared, t("changes.appeared.about", {from}), to)
    ],
    silent.length > 0 && [h("h3", null, t("changes.silent")), sideTable(silent, t("changes.silent.about", {to}), from)],
    conflicts.length > 0 &&
      h(
        "p",
        {class: "quiet"},
        t("changes.conflicts"),
        conflicts.map((indicator) => [" ", nameLink(indicator)])
      )
  );
}

const toldTable = (rows: readonly Told[], caption: string, from: number, to: number): HTMLElement =>
  table<Told>({
    caption,
    columns: [
      {key: "indicator", label: t("fact.indicator"), show: ({indicator}) => nameLink(indicator)},
      {key: "from", label: String(from), numeric: true, show: ({from}) => value(from), order: ({from}) => from.value},
      {key: "to", label: String(to), numeric: true, show: ({to}) => value(to), order: ({to}) => to.value},
      {
        key: "change",
        label: t("series.change"),
        numeric: true,
        show: ({change}) => changeView(change),
        order: ({change}) => change.by
      }
    ],
    rows,
    pageLength: 10,
    file: false
  });

/** Indicators that one year tells, and why the other has no figure. */
const sideTable = (rows: readonly OneSided[], caption: string, year: number): HTMLElement =>
  table<OneSided>({
    caption,
    columns: [
      {key: "indicator", label: t("fact.indicator"), show: ({indicator}) => nameLink(indicator)},
      {
        key: "told",
        label: String(year),
        numeric: true,
        show: ({told}) => value(told.figures[0]!),
        order: ({told}) => told.figures[0]!.value
      },
      {key: "empty", label: t("changes.other"), unsortable: true, show: ({empty}): Child => cellView(empty, figure)}
    ],
    rows,
    pageLength: 10,
    file: false
  });
