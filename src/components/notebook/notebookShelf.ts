/** The reader's notebooks by name, in the browser's own storage. Nothing of them leaves the machine. */
import {t} from "../base/language.js";
import {type Cell, checkedCells} from "./notebookText.js";

interface Shelf {
  /** The name of the notebook that is open. */
  readonly open: string;
  readonly notebooks: Readonly<Record<string, readonly Cell[]>>;
}

const key = "fazhi.notebooks";
/** One notebook without a name was kept here before there were several. */
const single = "fazhi.notebook";
const VERSION = 1;

const stored = (name: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
};

/** The notebooks; an empty shelf has an open name and nothing under it. A shelf of another version is left alone. */
export function findShelf(): Shelf {
  const shelf = stored(key) as {version?: unknown; open?: unknown; notebooks?: unknown} | null;
  const first = t("notebook.mine");
  if (shelf?.version === VERSION && typeof shelf.notebooks === "object" && shelf.notebooks) {
    const notebooks = Object.fromEntries(
      Object.entries(shelf.notebooks).flatMap(([name, cells]) => {
        const checked = checkedCells(cells);
        return checked ? [[name, checked] as const] : [];
      })
    );
    const open = typeof shelf.open === "string" ? shelf.open : (Object.keys(notebooks)[0] ?? first);
    return {open, notebooks};
  }
  const before = checkedCells(stored(single));
  return {open: first, notebooks: before ? {[first]: before} : {}};
}

/** Stores the shelf; says whether the browser did. */
export function putShelf({open, notebooks}: Shelf): boolean {
  try {
    const there = stored(key) as {version?: unknown} | null;
    if (there && there.version !== VERSION) localStorage.setItem(`${key}.before`, JSON.stringify(there));
    localStorage.setItem(key, JSON.stringify({version: VERSION, open, notebooks}));
    return true;
  } catch {
    return false;
  }
}

/** Stores cells under the name of the open notebook. */
export function putOnShelf(cells: readonly Cell[]): boolean {
  const {open, notebooks} = findShelf();
  return putShelf({open, notebooks: {...notebooks, [open]: cells}});
}

/** A name that no notebook has yet: the wish itself, or with a number behind. */
export function freeName(wish: string, {notebooks}: Shelf): string {
  const name = wish.trim().slice(0, 80) || t("notebook.mine");
  if (!(name in notebooks)) return name;
  for (let i = 2; ; i++) if (!(`${name} ${i}` in notebooks)) return `${name} ${i}`;
}
