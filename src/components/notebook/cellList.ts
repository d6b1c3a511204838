/** Cells in their order: run in turn, named by their place, later ones knowing the results of earlier ones. */
import {fill, h} from "../base/element.js";
import {publishedTables} from "../store/publishedTables.js";
import {arquero} from "./arqueroCell.js";
import type {CellOptions, CellView} from "./cellFrame.js";
import {cellView} from "./cellView.js";
import {chartCell} from "./chartCell.js";
import {answer, remember, stop} from "./database.js";
import {markdownCell} from "./markdownCell.js";
import type {Cell} from "./notebookText.js";
import type {Result} from "./queryResult.js";
import type {SandboxRun} from "./sandboxFrame.js";

export interface CellList {
  readonly element: HTMLElement;
  cells(): readonly Cell[];
  /** Adds a cell at the end. */
  add(cell: Cell): Promise<CellView>;
  /** Puts other cells in the place of all. */
  open(cells: readonly Cell[]): Promise<void>;
  runAll(): Promise<void>;
}

const schema = Object.fromEntries(
  publishedTables.map(({name, schema}) => [name, schema.fields.map((field) => field.name)])
);

/** An empty list. `changed` is told of edits; with `fixed` no cell can be taken away. */
export function cellList({changed, fixed}: {readonly changed: () => void; readonly fixed: boolean}): CellList {
  const element = h("div", {class: "cells"});
  let views: CellView[] = [];
  let ready: Promise<void> = Promise.resolve();

  const hasResult = (view: CellView) => /^(?:sql|arquero)$/.test(view.cell().kind);
  /** The name of a view, or of the one that comes next. */
  const nameOf = (view: CellView | undefined) =>
    `q${views.slice(0, view ? views.indexOf(view) : views.length).filter(hasResult).length + 1}`;
  const resultsBefore = (view: CellView | undefined): Readonly<Record<string, Result>> =>
    Object.fromEntries(
      views.slice(0, view ? views.indexOf(view) : views.length).flatMap((other) => {
        const result = other.result();
        return result ? [[nameOf(other), result] as const] : [];
      })
    );
  const arrange = () => {
    fill(
      element,
      views.map((view) => view.element)
    );
    for (const view of views) view.rename();
  };

  async function add(cell: Cell): Promise<CellView> {
    let script: SandboxRun<Result> | undefined;
    let view: CellView | undefined;
    const run = async (text: string): Promise<Result> => {
      if (cell.kind === "sql") {
        const result = await answer(text);
        await remember(nameOf(view), text);
        return result;
      }
      script = arquero(text, resultsBefore(view));
      return script.result;
    };
    const remove = () => {
      views = views.filter((other) => other !== view);
      arrange();
      changed();
    };
    const options: CellOptions = {
      cell,
      schema,
      name: () => (cell.kind === "sql" || cell.kind === "arquero" ? nameOf(view) : ""),
      run,
      earlier: () => resultsBefore(view),
      stop: () => (cell.kind === "sql" ? stop() : script?.stop()),
      changed,
      remove: fixed ? undefined : remove
    };
    const make = {sql: cellView, arquero: cellView, chart: chartCell, markdown: markdownCell}[cell.kind];
    view = await make(options);
    views.push(view);
    element.append(view.element);
    return view;
  }

  async function placed(cells: readonly Cell[]): Promise<void> {
    views = [];
    fill(element);
    for (const cell of cells) await add(cell);
    arrange();
  }

  return {
    element,
    cells: () => views.map((view) => view.cell()),
    add,
    open: (cells) => {
      ready = placed(cells);
      return ready;
    },
    // A reader may be quicker than the editors.
    runAll: async () => {
      await ready;
      for (const view of [...views]) await view.run();
    }
  };
}
