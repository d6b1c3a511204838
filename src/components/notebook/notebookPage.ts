/** The notebook: cells one under another, run in turn; several by name on the reader's shelf; links, files and pages of them. */

import {fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {choose} from "../base/state.js";
import {copyButton, copyStatus} from "../ui/copyButton.js";
import {field, select} from "../ui/field.js";
import {cellList} from "./cellList.js";
import {examples} from "./exampleCells.js";
import {findCells, keep} from "./notebookCells.js";
import {findShelf, freeName, putShelf} from "./notebookShelf.js";
import {type Cell, sqlCell} from "./notebookText.js";
import {shelfBar} from "./shelfBar.js";

export async function notebook(): Promise<HTMLElement> {
  const status = copyStatus();
  const notice = h("div");
  /** The cells came with a link: they wait for the reader, and the reader's own notebook stays as it is. */
  let borrowed = false;
  /** Something was written that is stored nowhere. */
  let unstored = false;
  let waiting: ReturnType<typeof setTimeout>;

  const changed = () => {
    unstored = true;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const {fits, stored} = await keep(list.cells(), !borrowed);
      unstored = !stored;
      status.textContent = stored ? (fits ? "" : t("notebook.tooLong")) : t("notebook.unstored");
    }, 300);
  };
  const list = cellList({changed, fixed: false});
  addEventListener("beforeunload", (event) => {
    if (unstored) event.preventDefault();
  });

  /** Shows cells that are the reader's own from now on, and runs them where `run` says so. */
  async function show(cells: readonly Cell[], run: boolean): Promise<void> {
    borrowed = false;
    fill(notice);
    await list.open(cells);
    changed();
    if (run) await list.runAll();
  }

  async function begin(): Promise<void> {
    const opened = await findCells();
    borrowed = opened?.borrowed ?? false;
    if (borrowed) fill(notice, borrowedNotice());
    await list.open(opened?.cells ?? offered[0]!.cells);
    if (!borrowed) await list.runAll();
  }

  function borrowedNotice(): HTMLElement {
    // The notebook that was open stays on the shelf under its own name.
    const adopt = () => {
      const shelf = findShelf();
      const name = freeName(t("notebook.fromLink"), shelf);
      putShelf({open: name, notebooks: {...shelf.notebooks, [name]: list.cells()}});
      borrowed = false;
      fill(notice);
      bar.update();
      changed();
    };
    return h(
      "div",
      {class: "borrowed", role: "note"},
      h("p", null, t("notebook.borrowed")),
      button(t("notebook.runAll"), list.runAll),
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
      const {title, cells} = offered[Number(chosen)]!;
      const shelf = findShelf();
      const name = freeName(title, shelf);
      putShelf({open: name, notebooks: {...shelf.notebooks, [name]: cells}});
      bar.update();
      await show(cells, true);
    }
  );
  const bar = shelfBar({
    cells: list.cells,
    status,
    open: (cells, run) => {
      choose({sql: null, cells: null}, {push: false});
      return show(cells, run);
    }
  });
  const button = (label: string, act: () => unknown) => h("button", {type: "button", onclick: act}, label);
  const link = async () => {
    await keep(list.cells(), !borrowed);
    return location.href;
  };
  const more = async (cell: Cell) => {
    await list.add(cell);
    changed();
  };
  const results = () => list.cells().filter(({kind}) => kind === "sql" || kind === "arquero").length;
  queueMicrotask(begin);
  return h(
    "div",
    {class: "notebook"},
    bar.element,
    h(
      "div",
      {class: "controls"},
      field(t("notebook.examples"), example),
      button(t("notebook.runAll"), list.runAll),
      copyButton(t("notebook.copyLink"), link, status, t("cite.copied", {name: t("notebook.link")})),
      status
    ),
    h("p", {class: "quiet"}, t("notebook.lost")),
    notice,
    list.element,
    h(
      "div",
      {class: "controls"},
      button(t("notebook.addSql"), () => more(sqlCell("SELECT * FROM reports"))),
      button(t("notebook.addArquero"), () =>
        more({kind: "arquero", text: `return q${Math.max(1, results())};`, chart: ""})
      ),
      button(t("notebook.addChart"), () => more({kind: "chart", text: results() ? `q${results()}` : "", chart: ""})),
      button(t("notebook.addWords"), () => more({kind: "markdown", text: "", chart: ""}))
    )
  );
}
