/** Statements of the years of all series about one another: values told otherwise later, silences, and sums of the areas below. */
import type {Row} from "../../../loaders/index.ts";
import {type Child, fill, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {areaPage, indicatorPage, reportPage} from "../base/links.js";
import {choose, watchState} from "../base/state.js";
import {evidenceLink} from "../evidence/evidenceDrawer.js";
import {restatedColumns} from "../evidence/restatedColumns.js";
import {valueLink} from "../evidence/valueLink.js";
import {areaName, coded, indicatorName} from "../store/corpusContents.js";
import {type TableColumn, table} from "../ui/dataTable.js";
import {field, select} from "../ui/field.js";
import {rowsFrom} from "../ui/queriedRows.js";
import {number} from "../words/numberFormat.js";
import {sumWords} from "../words/sumWords.js";
import {quality} from "./qualityReading.js";

const PAGE_LENGTH = 10;
const defaults = {reason: ""};

interface Cell {
  readonly area: string;
  readonly indicator: string | null;
}

const area = <R extends Cell>(): TableColumn<R> => ({
  key: "area",
  label: t("fact.area"),
  show: ({area}) => h("a", {href: areaPage(area)}, areaName(area))
});
const indicator = <R extends Cell>(): TableColumn<R> => ({
  key: "indicator",
  label: t("fact.indicator"),
  show: ({indicator}) => (indicator ? h("a", {href: indicatorPage(indicator)}, indicatorName(indicator)) : "—")
});

export function seriesView(): HTMLElement {
  const {restated, silences, sums} = quality.series;
  return h(
    "div",
    null,
    h("h3", {id: "restated"}, t("series.restated")),
    restated ? restatements() : h("p", {class: "empty"}, t("quality.restated.none")),
    h("h3", {id: "silences"}, t("series.silences")),
    silences.length ? silenceTable() : h("p", {class: "empty"}, t("quality.silences.none")),
    h("h3", {id: "sums"}, t("series.sums")),
    sums ? sumTable() : h("p", {class: "empty"}, t("area.sums.none"))
  );
}

type Observed = Row<"observations">;

function restatements(): HTMLElement {
  return table<Observed>({
    caption: t("quality.restated", {count: number(quality.series.restated)}),
    columns: [area(), indicator(), ...restatedColumns()],
    rows: rowsFrom<Observed>("FROM observations WHERE restated IS NOT NULL", [], "periodFrom DESC, area, indicator"),
    pageLength: PAGE_LENGTH
  });
}

type Silent = Row<"silences"> & {readonly lastId: string | null; readonly lastUnit: string | null};

/** The last figure before a silence stands in `observations`. */
const silent = `SELECT s.*, o.id AS lastId, o.unit AS lastUnit FROM silences s LEFT JOIN observations o
ON o.series = s.series AND o.indicator = s.indicator AND o.periodFrom = s.lastYear AND o.period = 'year'`;

function silenceTable(): HTMLElement {
  const counts = quality.series.silences;
  const shown = h("div");
  const reasons = select(
    [["", t("quality.all")], ...counts.map(({reason, cells}) => [reason, reasonOf(reason, cells)] as const)],
    "",
    (reason) => choose({reason})
  );
  watchState(defaults, ({reason}) => {
    reasons.value = reason;
    fill(shown, silencesOf(reason));
  });
  return h("div", null, h("div", {class: "controls narrow"}, field(t("series.reason"), reasons)), shown);
}

const reasonOf = (reason: Silent["reason"], cells: number) => `${coded("silence", reason)} (${number(cells)})`;

function silencesOf(reason: string): Child {
  return table<Silent>({
    caption: t("quality.silences"),
    columns: [
      area(),
      {
        key: "year",
        label: t("fact.year"),
        numeric: true,
        show: ({year, report}) => (report ? h("a", {href: reportPage(report)}, String(year)) : String(year))
      },
      indicator(),
      {key: "reason", label: t("series.reason"), show: ({reason}) => coded("silence", reason)},
      {
        key: "lastYear",
        label: t("series.last"),
        numeric: true,
        show: ({lastYear, lastId, lastValue, lastUnit, indicator}) =>
          lastYear === null
            ? "—"
            : [String(lastYear), indicator && [" ", valueLink(lastId, lastValue, lastUnit ?? "", indicator)]]
      },
      {
        key: "told",
        label: t("series.share"),
        numeric: true,
        show: ({told, reported, indicator}) => (indicator ? `${number(told)} / ${number(reported)}` : "")
      }
    ],
    rows: rowsFrom<Silent>(
      `${silent} ${reason ? "WHERE s.reason = ?" : "WHERE s.indicator IS NOT NULL"}`,
      reason ? [reason] : [],
      "year DESC, told::DOUBLE / reported DESC, series, indicator"
    ),
    pageLength: PAGE_LENGTH
  });
}

type Sum = Row<"sums">;

function sumTable(): HTMLElement {
  const {sums, above} = quality.series;
  return table<Sum>({
    caption: t("quality.sums", {count: number(sums), above: number(above)}),
    columns: [
      area(),
      {key: "year", label: t("fact.year"), numeric: true, show: ({year}) => String(year)},
      indicator(),
      {
        key: "value",
        label: t("series.own"),
        numeric: true,
        show: ({id, value, unit, indicator}) => valueLink(id, value, unit, indicator)
      },
      {
        key: "sum",
        label: t("series.sum"),
        numeric: true,
        show: ({sum, parts}) => [number(sum), h("small", null, say("（", " ("), partLinks(parts), say("）", ")"))]
      },
      {
        key: "told",
        label: t("series.coverage"),
        numeric: true,
        show: ({told, areas}) => t("series.of", {told: number(told), areas: number(areas)})
      },
      {key: "areas", label: t("fact.remark"), unsortable: true, show: (row) => sumWords(row)}
    ],
    rows: rowsFrom<Sum>("FROM sums", [], "year DESC, area, indicator"),
    pageLength: PAGE_LENGTH
  });
}

/** The figures that a sum is made of, each opening its sentence. */
const partLinks = (parts: string): Child =>
  parts.split("|").map((id, i) => [i > 0 && " ", evidenceLink(id, {class: "row-open", title: id}, number(i + 1))]);
