/** The cells of a notebook, and the link that carries them: short ones stand in the address, all of them on the shelf of the browser. */
import {packed, unpacked} from "../base/packedText.js";
import {choose, stateNow} from "../base/state.js";
import {findShelf, putOnShelf} from "./notebookShelf.js";
import {type Cell, checkedCells, sqlCell} from "./notebookText.js";

/** A link should survive being mailed: beyond this many characters cells are kept in the browser only. */
const LONGEST_ADDRESS = 3000;

interface Opened {
  readonly cells: readonly Cell[];
  /** They came with a link, and are not those last left here: somebody else may have written them. */
  readonly borrowed: boolean;
}

/** The cells of the address, else those of the notebook last open here; null if there are neither. A broken link is an empty one. */
export async function findCells(): Promise<Opened | null> {
  const shelf = findShelf();
  const own = shelf.notebooks[shelf.open] ?? null;
  const {sql, cells} = stateNow({sql: "", cells: ""});
  if (!sql && !cells) return own && {cells: own, borrowed: false};
  const linked = sql ? [sqlCell(sql)] : await cellsOf(cells);
  return linked && {cells: linked, borrowed: JSON.stringify(linked) !== JSON.stringify(own)};
}

async function cellsOf(letters: string): Promise<Cell[] | null> {
  try {
    return checkedCells(JSON.parse(await unpacked(letters)));
  } catch {
    return null;
  }
}

interface Keeping {
  /** The cells stand in the address. */
  readonly fits: boolean;
  /** The browser stored them; false for borrowed cells, and where it stores nothing. */
  readonly stored: boolean;
}

/** Puts the cells into the address, if they fit; the reader's `own` cells are stored on the shelf under the name of the open notebook as well. */
export async function keep(cells: readonly Cell[], own: boolean): Promise<Keeping> {
  const stored = own && putOnShelf(cells);
  const [only] = cells;
  const plain = cells.length === 1 && only!.kind === "sql" && !only!.chart && only!.text.length < 500;
  const address = plain ? {sql: only!.text, cells: null} : {sql: null, cells: await packed(JSON.stringify(cells))};
  const fits = (address.cells ?? "").length <= LONGEST_ADDRESS;
  choose(fits ? address : {sql: null, cells: null}, {push: false});
  return {fits, stored};
}
