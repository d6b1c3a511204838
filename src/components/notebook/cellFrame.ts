/** The frame of a cell: its name, its kind, and the way to be rid of it. */
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import type {Cell, CellKind} from "./notebookText.js";
import type {Result} from "./queryResult.js";

/** The options of every kind of cell. */
export interface CellOptions {
  readonly cell: Cell;
  /** Tables and their columns, for completion. */
  readonly schema: Readonly<Record<string, readonly string[]>>;
  /** The name under which later cells know its result; "" for cells without one. */
  readonly name: () => string;
  readonly run: (text: string) => Promise<Result>;
  /** The results of the cells before it, by name. */
  readonly earlier: () => Readonly<Record<string, Result>>;
  readonly stop: () => void;
  readonly changed: () => void;
  /** Takes the cell away; without it the cell stays, as on a page. */
  readonly remove?: (() => void) | undefined;
}

export interface CellView {
  readonly element: HTMLElement;
  readonly cell: () => Cell;
  readonly result: () => Result | null;
  readonly run: () => Promise<void>;
  /** Shows its name again, when cells before it came or went. */
  readonly rename: () => void;
}

const kindNames: Readonly<Record<CellKind, () => string>> = {
  sql: () => "SQL",
  arquero: () => "Arquero",
  chart: () => t("notebook.kind.chart"),
  markdown: () => "Markdown"
};

/** A cell with its body; `rename` shows its name again. */
export function cellFrame({cell, name, remove}: CellOptions, ...body: readonly Child[]) {
  const label = h("code", {class: "cell-name"}, name());
  const element = h(
    "section",
    {class: "cell", "data-kind": cell.kind},
    h(
      "div",
      {class: "cell-bar"},
      label,
      h("span", {class: "quiet"}, kindNames[cell.kind]()),
      h("span", {class: "spacer"}),
      remove && h("button", {type: "button", class: "plain", onclick: remove}, t("notebook.remove"))
    ),
    body
  );
  const rename = () => {
    label.textContent = name();
  };
  return {element, rename};
}
