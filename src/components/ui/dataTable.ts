/** A table that sorts, turns pages and opens rows; from rows at hand or from queries, a page at a time. */
import {type Child, fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {saveCsv} from "../base/savedFile.js";
import {number} from "../words/numberFormat.js";
import {errorView} from "./errorView.js";
import {whilePrinting} from "./printing.js";
import {fileStem, tableCsv, tableDownload} from "./tableDownload.js";

export interface TableColumn<Row> {
  readonly key: keyof Row & string;
  readonly label: Child;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
  /** The content of a cell; without it, the value itself. */
  readonly show?: (row: Row) => Child;
  /** By what a column sorts, where not by its value (rows at hand only). */
  readonly order?: (row: Row) => string | number | null;
  readonly unsortable?: boolean;
}

interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}

/** A source of rows: their number, and a page of them. */
export interface RowSource<Row> {
  count(): Promise<number>;
  page(sorting: Sorting | null, offset: number, limit: number): Promise<readonly Row[]>;
}

interface TableOptions<Row> {
  /** Says what the table holds; read out, and shown above it. */
  readonly caption: Child;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[] | RowSource<Row>;
  readonly sorting?: Sorting;
  readonly pageLength?: number;
  /** A click on a row, or Enter on its first cell. */
  readonly open?: (row: Row) => void;
  /** Stem of its file; without one, that of the page. False where a menu beside the table hands it over. */
  readonly file?: string | false;
  readonly empty?: Child;
}

/** So many rows are printed at most, in place of a page of them. */
const MOST_PRINTED = 2000;

const collator = new Intl.Collator(["zh-Hans-CN", "en"], {numeric: true});

/** Rows at hand as a source. Rows without a value come last, however sorted. */
function atHand<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): RowSource<Row> {
  return {
    count: async () => rows.length,
    page: async (sorting, offset, limit) => {
      const column = columns.find(({key}) => key === sorting?.key);
      const value = (row: Row) => (column?.order ? column.order(row) : row[column!.key]) as string | number | null;
      const sign = sorting?.descending ? -1 : 1;
      const sorted = column
        ? rows.toSorted((a, b) => {
            const [x, y] = [value(a), value(b)];
            if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
            return (
              sign * (typeof x === "number" && typeof y === "number" ? x - y : collator.compare(String(x), String(y)))
            );
          })
        : rows;
      return sorted.slice(offset, offset + limit);
    }
  };
}

export function table<Row extends object>(options: TableOptions<Row>): HTMLElement {
  const {caption, columns, open, pageLength = 50, file = fileStem()} = options;
  const source = Array.isArray(options.rows) ? atHand<Row>(options.rows, columns) : (options.rows as RowSource<Row>);
  let sorting = options.sorting ?? null;
  let offset = 0;
  let total = 0;
  let length = pageLength;
  const head = h("tr");
  const body = h("tbody");
  const foot = h("div", {class: "table-foot"});
  const element = h(
    "div",
    {class: "table"},
    h(
      "div",
      {class: "table-scroll", tabindex: 0, role: "group"},
      h("table", null, h("caption", null, caption), h("thead", null, head), body)
    ),
    foot
  );
  const sortBy = (key: string) => {
    const numeric = columns.find((column) => column.key === key)?.numeric ?? false;
    sorting = {key, descending: sorting?.key === key ? !sorting.descending : numeric};
    offset = 0;
    show();
  };
  const turn = (to: number) => {
    offset = Math.max(0, Math.min(to, Math.floor((total - 1) / pageLength) * pageLength));
    show();
  };
  const all = () => source.page(sorting, 0, total);
  const take =
    file !== false &&
    tableDownload(async () =>
      saveCsv(
        file,
        tableCsv(
          await all(),
          columns.map(({key}) => key)
        )
      )
    );
  // Paper turns no pages: all rows at hand are there, of others the range that is shown.
  whilePrinting(element, (printing) => {
    length = printing && total <= MOST_PRINTED && Array.isArray(options.rows) ? total : pageLength;
    if (total > pageLength) show();
  });
  const show = async () => {
    try {
      const [count, rows] = await Promise.all([
        source.count(),
        source.page(sorting, length > pageLength ? 0 : offset, length)
      ]);
      total = count;
      fill(
        head,
        columns.map((column) => heading(column, sorting, sortBy))
      );
      fill(
        body,
        rows.map((row) => line(row, columns, open))
      );
      if (!total)
        fill(
          body,
          h("tr", null, h("td", {colspan: columns.length, class: "empty"}, options.empty ?? t("table.empty")))
        );
      fill(foot, total > length && pager(offset, length, total, turn), total > 0 && take);
    } catch (error) {
      fill(foot, errorView(error, show));
    }
  };
  show();
  return element;
}

function heading<Row>(column: TableColumn<Row>, sorting: Sorting | null, sortBy: (key: string) => void): HTMLElement {
  const sorted = sorting?.key === column.key ? (sorting.descending ? "descending" : "ascending") : null;
  return h(
    "th",
    {scope: "col", class: column.numeric && "numeric", "aria-sort": sorted},
    column.unsortable ? column.label : h("button", {type: "button", onclick: () => sortBy(column.key)}, column.label)
  );
}

function line<Row>(row: Row, columns: readonly TableColumn<Row>[], open?: (row: Row) => void): HTMLElement {
  const cell = ({key, show, numeric}: TableColumn<Row>, index: number) => {
    const value = row[key];
    const shown = show ? show(row) : typeof value === "number" ? number(value) : (value as Child);
    const inner = open && index === 0 ? h("button", {type: "button", class: "row-open"}, shown) : shown;
    return h("td", {class: numeric && "numeric"}, inner);
  };
  const opened = open && ((event: Event) => (event.target as Element).closest("a") || open(row));
  return h("tr", {class: open && "opens", onclick: opened}, columns.map(cell));
}

function pager(offset: number, length: number, total: number, turn: (to: number) => void): HTMLElement {
  const step = (label: string, to: number, off: boolean) =>
    h("button", {type: "button", disabled: off, onclick: () => turn(to)}, label);
  const last = Math.min(offset + length, total);
  return h(
    "nav",
    {class: "pager", "aria-label": t("table.pages")},
    step(t("table.previous"), offset - length, offset === 0),
    h("span", {class: "number"}, t("table.range", {from: number(offset + 1), to: number(last), total: number(total)})),
    step(t("table.next"), offset + length, last === total)
  );
}
