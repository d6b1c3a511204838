/** The reader's notebooks: which is open, new ones, their names; files of them and pages. */
import {fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {save} from "../base/savedFile.js";
import {field, select} from "../ui/field.js";
import {findShelf, freeName, putShelf} from "./notebookShelf.js";
import {type Cell, notebookPageText, notebookText, readNotebook, sqlCell} from "./notebookText.js";

interface ShelfBarOptions {
  readonly cells: () => readonly Cell[];
  /** A line that says what was done. */
  readonly status: HTMLElement;
  /** Shows the cells of a notebook; runs them where the reader has them here already. */
  readonly open: (cells: readonly Cell[], run: boolean) => unknown;
}

/** In bytes. */
const LARGEST_FILE = 2_000_000;

/** The bar; `update` shows the shelf as it is now. */
export function shelfBar({cells, status, open}: ShelfBarOptions) {
  const choice = h("span");
  const update = () => {
    const {open: opened, notebooks} = findShelf();
    const names = [...new Set([opened, ...Object.keys(notebooks)])].sort();
    fill(
      choice,
      field(
        t("notebook.shelf"),
        select(
          names.map((name) => [name, name] as const),
          opened,
          (name) => take(name)
        )
      )
    );
  };
  const take = (name: string) => {
    const shelf = findShelf();
    putShelf({...shelf, open: name});
    update();
    return open(shelf.notebooks[name] ?? [sqlCell("SELECT * FROM reports")], true);
  };
  /** Puts a new notebook on the shelf and opens it. */
  const put = (wish: string, own: readonly Cell[], run: boolean) => {
    const shelf = findShelf();
    const name = freeName(wish, shelf);
    if (!putShelf({open: name, notebooks: {...shelf.notebooks, [name]: own}}))
      status.textContent = t("notebook.unstored");
    update();
    return open(own, run);
  };
  const rename = () => {
    const shelf = findShelf();
    const wish = prompt(t("notebook.newName"), shelf.open)?.trim();
    if (!wish || wish === shelf.open) return;
    const name = freeName(wish, shelf);
    const {[shelf.open]: own = cells(), ...others} = shelf.notebooks;
    putShelf({open: name, notebooks: {...others, [name]: own}});
    update();
  };
  const drop = () => {
    const shelf = findShelf();
    if (!confirm(t("notebook.dropAsk", {name: shelf.open}))) return;
    const {[shelf.open]: _, ...notebooks} = shelf.notebooks;
    const [next = t("notebook.mine")] = Object.keys(notebooks);
    putShelf({open: next, notebooks});
    take(next);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const notebook =
      file.size > LARGEST_FILE
        ? ({fault: "notNotebook"} as const)
        : readNotebook((await file.text()).replace(/\r\n/g, "\n"));
    if ("fault" in notebook) status.textContent = t(`notebook.${notebook.fault}`, {file: file.name});
    // A file is somebody's: its cells wait for the reader.
    else await put(notebook.name || file.name.replace(/\.[^.]*$/, ""), notebook.cells, false);
  };
  const chooser = h("input", {
    type: "file",
    accept: ".json,.md,application/json,text/markdown",
    hidden: true,
    "aria-label": t("notebook.openFile"),
    onchange: () => {
      read(chooser.files?.[0]);
      chooser.value = "";
    }
  });
  const stem = () => findShelf().open.replace(/[^\p{L}\p{N}-]+/gu, "-") || "notebook";
  const button = (label: string, act: () => unknown) => h("button", {type: "button", onclick: act}, label);
  update();
  const element = h(
    "div",
    {class: "controls shelf"},
    choice,
    button(t("notebook.new"), () => put(t("notebook.mine"), [sqlCell("SELECT * FROM reports")], true)),
    button(t("notebook.rename"), rename),
    button(t("notebook.drop"), drop),
    button(t("notebook.save"), () =>
      save(`${stem()}.json`, notebookText(findShelf().open, cells()), "application/json")
    ),
    button(t("notebook.savePage"), () =>
      save(`${stem()}.md`, notebookPageText(findShelf().open, cells()), "text/markdown")
    ),
    button(t("notebook.openFile"), () => chooser.click()),
    chooser
  );
  return {element, update};
}
