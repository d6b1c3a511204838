/** The notebook: cells one under another, run in turn, kept in the address and in the browser. */

import {fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {publishedTables} from "../store/publishedTables.js";
import {copyButton, copyStatus} from "../ui/copyButton.js";
import {field, select} from "../ui/field.js";
import {arquero} from "./arqueroCell.js";
import {type CellView, cellView} from "./cellView.js";
import {answer, remember, stop} from "./database.js";
import {examples} from "./exampleCells.js";
import {type Cell, findCells, keep, sqlCell} from "./notebookCells.js";
import type {Result} from "./queryResult.js";
import type {SandboxRun} from "./sandboxFrame.js";

const schema = Object.fromEntries(
  publishedTables.map(({name, schema}) => [name, schema.fields.map((field) => field.name)])
);

export async function notebook(): Promise<HTMLElement> {
  const container = h("div", {class: "cells"});
  const status = copyStatus();
  const notice = h("div");
  let views: CellView[] = [];
  let ready: Promise<void> = Promise.resolve();
  /** The cells came with a link: they wait for the reader, and the reader's own notebook stays as it is. */
  let borrowed = false;
  let waiting: ReturnType<typeof setTimeout>;

  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const fits = await keep(
        views.map((view) => view.cell()),
        !borrowed
      );
      status.textContent = fits ? "" : t("notebook.tooLong");
    }, 300);
  };
  const nameOf = (view: CellView | undefined) => `q${view ? views.indexOf(view) + 1 : views.length + 1}`;
  const arrange = () => {
    fill(
      container,
      views.map(({element}) => element)
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
      const earlier = views.slice(0, views.indexOf(view!)).flatMap((other) => {
        const result = other.result();
        return result ? [[nameOf(other), result] as const] : [];
      });
      script = arquero(text, Object.fromEntries(earlier));
      return script.result;
    };
    view = await cellView({
      cell,
      schema,
      name: () => nameOf(view),
      run,
      stop: () => (cell.kind === "sql" ? stop() : script?.stop()),
      changed,
      remove: () => {
        views = views.filter((other) => other !== view);
        arrange();
        changed();
      }
    });
    views.push(view);
    container.append(view.element);
    return view;
  }

  /** Runs the cells, once they are there: a reader may be quicker than the editors. */
  async function runAll(): Promise<void> {
    await ready;
    for (const view of [...views]) await view.run();
  }

  function open(cells: readonly Cell[]): Promise<void> {
    ready = placed(cells);
    return ready;
  }

  async function placed(cells: readonly Cell[]): Promise<void> {
    views = [];
    fill(container);
    for (const cell of cells) await add(cell);
    arrange();
  }

  async function begin(): Promise<void> {
    ready = findCells().then((opened) => {
      borrowed = opened?.borrowed ?? false;
      if (borrowed) fill(notice, borrowedNotice());
      return placed(opened?.cells ?? offered[0]!.cells);
    });
    await ready;
    if (!borrowed) await runAll();
  }

  function borrowedNotice(): HTMLElement {
    const adopt = async () => {
      borrowed = false;
      fill(notice);
      changed();
    };
    return h(
      "div",
      {class: "borrowed", role: "note"},
      h("p", null, t("notebook.borrowed")),
      button(t("notebook.runAll"), runAll),
      " ",
      button(t("notebook.adopt"), adopt)
    );
  }

  const offered = examples();
  const example = select(
    [["", t("notebook.choose")], ...offered.map(({title}, i) => [String(i), title] as const)],
    "",
    async (chosen) => {
      if (!chosen) return;
      await open(offered[Number(chosen)]!.cells);
      changed();
      await runAll();
    }
  );
  const button = (label: string, act: () => unknown) => h("button", {type: "button", onclick: act}, label);
  const link = async () => {
    await keep(
      views.map((view) => view.cell()),
      !borrowed
    );
    return location.href;
  };
  const more = async (cell: Cell) => {
    await add(cell);
    changed();
  };
  queueMicrotask(begin);
  return h(
    "div",
    {class: "notebook"},
    h(
      "div",
      {class: "controls"},
      field(t("notebook.examples"), example),
      button(t("notebook.runAll"), runAll),
      copyButton(t("notebook.copyLink"), link, status, t("cite.copied", {name: t("notebook.link")})),
      status
    ),
    notice,
    container,
    h(
      "div",
      {class: "controls"},
      button(t("notebook.addSql"), () => more(sqlCell("SELECT * FROM reports"))),
      button(t("notebook.addArquero"), () =>
        more({kind: "arquero", text: `return q${Math.max(1, views.length)};`, chart: ""})
      )
    )
  );
}
