/** The pivot of a comparison as a table: fixed heads, sorted by any column, filtered by name, copied and taken away. */

import {harmless} from "../../shared/formula.js";
import {type Child, fill, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {areaPage, indicatorPage} from "../base/links.js";
import {downloads} from "../chart/downloads.js";
import {areaName, areas, coded, indicatorName, indicators} from "../store/corpusContents.js";
import {aliasesOf} from "../ui/areaChoices.js";
import {copyButton, copyStatus} from "../ui/copyButton.js";
import {field} from "../ui/field.js";
import {showNewest} from "../ui/newestInView.js";
import {number} from "../words/numberFormat.js";
import type {Comparison, Plotted} from "./comparison.js";
import type {Choice} from "./comparisonChoice.js";
import {type EmptyReason, glyphKey} from "./emptyGlyph.js";
import {bareLabel, rowUnit} from "./figureWords.js";
import {type PivotRow, pivot, sortedBy} from "./pivot.js";
import {cellView} from "./yearCell.js";

/** So many rows come at a time. */
const ROWS_AT_ONCE = 100;

interface Order {
  readonly by: "area" | "indicator" | number;
  readonly descending: boolean;
}

export function pivotTable(
  compared: Comparison,
  chosen: Choice,
  named: {readonly title: string; readonly source: string}
): HTMLElement {
  const {rows, years} = pivot(compared, chosen.indicators);
  if (!rows.length) return h("p", {class: "empty"}, t("compare.pivot.none"));
  const names = (["area", "indicator"] as const).filter(
    (name) => name === "area" || chosen.indicators.length > 1 || rows.length === 1
  );
  // A unit that all rows share stands once above them, others each at the head of its row.
  const units = new Set(rows.map((row) => unitOf(row, chosen)));
  const common = units.size === 1 ? [...units][0]! : null;
  let order: Order | null = null;
  let query = "";
  let shown = ROWS_AT_ONCE;
  const head = h("thead");
  const body = h("tbody");
  const foot = h("div", {class: "table-foot"});
  const status = copyStatus();
  const listed = () =>
    ordered(
      rows.filter((row) => matches(row, query)),
      order
    );
  const sortBy = (by: Order["by"]) => {
    order = {by, descending: order?.by === by ? !order.descending : typeof by === "number"};
    show();
  };
  const show = () => {
    const kept = listed();
    fill(
      head,
      h(
        "tr",
        null,
        [names, ...years.map((year) => [year])].map((by) => heading(by, order, sortBy))
      )
    );
    fill(
      body,
      kept.length
        ? kept.slice(0, shown).map((row) => line(row, names, chosen, common === null))
        : none(1 + years.length)
    );
    const more = () => {
      shown += ROWS_AT_ONCE;
      show();
    };
    fill(
      foot,
      kept.length > shown &&
        h("button", {type: "button", onclick: more}, t("compare.pivot.more", {count: number(kept.length - shown)}))
    );
  };
  const filter = h("input", {type: "search", placeholder: t("picker.search"), autocomplete: "off"});
  filter.addEventListener("input", () => {
    query = filter.value.trim().toLowerCase();
    shown = ROWS_AT_ONCE;
    show();
  });
  show();
  const extract = {
    ...named,
    name: `fazhi-${chosen.indicators.join("-").slice(0, 60)}-pivot`,
    columns: {
      area: t("fact.area"),
      areaName: t("fact.areaName"),
      indicator: t("fact.indicator"),
      indicatorName: t("fact.indicatorName"),
      unit: t("fact.unit"),
      ...Object.fromEntries(years.map((year) => [`y${year}`, String(year)]))
    },
    rows: () => listed().map((row) => flat(row, chosen))
  };
  const tsv = () => {
    const columns = Object.keys(extract.columns) as (keyof typeof extract.columns)[];
    const plain = (value: unknown) =>
      typeof value === "number" ? String(value) : harmless(String(value ?? "").replace(/[\t\n\r]+/g, " "));
    const head = columns.map((column) => extract.columns[column]);
    const lines = extract.rows().map((row) => columns.map((column) => plain(row[column])));
    return [head, ...lines].map((cells) => cells.join("\t")).join("\n");
  };
  const scroll = h(
    "div",
    {class: "table-scroll years-scroll", tabindex: 0, role: "group", "aria-label": t("compare.tab.pivot")},
    h("table", {class: "years-table"}, head, body)
  );
  showNewest(scroll, "thead th:last-child");
  return h(
    "div",
    {class: "pivot"},
    h(
      "p",
      {class: "quiet"},
      common && `${chosen.measure === "absolute" ? t("axis.unit", {unit: common}) : common}${say("。", ". ")}`,
      t("compare.pivot.caption", {rows: number(rows.length), years: number(years.length)})
    ),
    glyphKey(reasonsIn(rows)),
    h(
      "div",
      {class: "controls"},
      rows.length > 1 && field(t("compare.pivot.filter"), filter),
      copyButton(t("compare.pivot.copy"), tsv, status, t("compare.pivot.copied")),
      status
    ),
    scroll,
    foot,
    h("div", {class: "chart-foot"}, h("p", {class: "source"}, named.source), downloads(extract))
  );
}

/** A head that sorts; that of the names by either of them. */
function heading(by: readonly Order["by"][], order: Order | null, sortBy: (by: Order["by"]) => void): HTMLElement {
  const sorted = order && by.includes(order.by) ? (order.descending ? "descending" : "ascending") : null;
  const words = (one: Order["by"]) =>
    typeof one === "number" ? String(one) : t(one === "area" ? "fact.area" : "fact.indicator");
  return h(
    "th",
    {scope: "col", class: by.every((one) => typeof one === "number") && "numeric", "aria-sort": sorted},
    by.map((one, i) => [
      i > 0 && " · ",
      h("button", {type: "button", class: order?.by !== one && "other", onclick: () => sortBy(one)}, words(one))
    ])
  );
}

/** A row; names and unit stand in its head, which stays in sight. */
function line(row: PivotRow, names: readonly ("area" | "indicator")[], chosen: Choice, hasUnit: boolean): HTMLElement {
  const indicator =
    names.includes("indicator") && h("a", {href: indicatorPage(row.indicator)}, indicatorName(row.indicator));
  return h(
    "tr",
    null,
    h(
      "th",
      {scope: "row"},
      h("a", {href: areaPage(row.area)}, areaName(row.area)),
      (indicator || hasUnit) && h("small", null, " ", indicator, hasUnit && ` ${unitOf(row, chosen)}`)
    ),
    row.cells.map((cell) =>
      h(
        "td",
        {class: "numeric"},
        cellView(cell, (figure) => bareLabel(figure, chosen, row.unit))
      )
    )
  );
}

/** The unit of a row's values in words. */
const unitOf = ({unit, indicator, cells}: PivotRow, chosen: Choice): string => {
  const [figure] = cells.flatMap(({figures, instead}) => figures[0] ?? instead ?? []);
  return rowUnit(unit, indicator, figure?.kind ?? "count", chosen);
};

const none = (columns: number): Child => h("tr", null, h("td", {colspan: columns, class: "empty"}, t("table.empty")));

const nameOf = {
  area: ({area}: PivotRow) => areaName(area),
  indicator: ({indicator}: PivotRow) => indicatorName(indicator)
};
const collator = new Intl.Collator(["zh-Hans-CN", "en"], {numeric: true});

function ordered(rows: readonly PivotRow[], order: Order | null): readonly PivotRow[] {
  if (!order) return rows;
  const {by, descending} = order;
  if (typeof by === "number") return sortedBy(rows, by, descending);
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * collator.compare(nameOf[by](a), nameOf[by](b)));
}

/** A row is found by the names of its area and indicator, in either language and by sound. */
function matches({area, indicator}: PivotRow, query: string): boolean {
  const own = areas.get(area);
  const entry = indicators.get(indicator);
  const searchable = [own && aliasesOf(own), entry && `${entry.nameZh} ${entry.nameEn} ${entry.pinyin}`].join(" ");
  return searchable.toLowerCase().includes(query);
}

/** A row as it is taken away: numbers where they are exact and in the unit of the row, else words. */
function flat(row: PivotRow, chosen: Choice): Readonly<Record<string, string | number | null>> {
  const {area, indicator, cells} = row;
  const words = (figure: Plotted) => bareLabel(figure, chosen, row.unit);
  return {
    area,
    areaName: areaName(area),
    indicator,
    indicatorName: indicatorName(indicator),
    unit: unitOf(row, chosen),
    ...Object.fromEntries(
      cells.map(({year, figures, reason}) => {
        const [figure] = figures;
        const isPlain = figures.length === 1 && figure!.bound === "exact" && figure!.unit === row.unit;
        const text = figures.length ? figures.map(words).join(" ≠ ") : reason && coded("silence", reason);
        return [`y${year}`, isPlain ? figure!.x : text];
      })
    )
  };
}

function reasonsIn(rows: readonly PivotRow[]): ReadonlySet<EmptyReason> {
  const cells = rows.flatMap((row) => row.cells);
  return new Set(
    cells.flatMap(({figures, reason}): EmptyReason[] => (figures.length > 1 ? ["conflict"] : reason ? [reason] : []))
  );
}
