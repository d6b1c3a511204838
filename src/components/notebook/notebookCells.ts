/** The cells of a notebook, and where they are kept: short ones in the address, all of them in the browser. */
import {packed, unpacked} from "../base/packedText.js";
import {choose, stateNow} from "../base/state.js";

export interface Cell {
  readonly kind: "sql" | "arquero";
  readonly text: string;
  /** Vega-Lite specification without its data; "" for the one made from the result. */
  readonly chart: string;
}

/** A link should survive being mailed: beyond this many characters cells are kept in the browser only. */
const LONGEST_ADDRESS = 3000;
const kept = "fazhi.notebook";

export const sqlCell = (text: string): Cell => ({kind: "sql", text, chart: ""});

interface Opened {
  readonly cells: readonly Cell[];
  /** They came with a link, and are not those last left here: somebody else may have written them. */
  readonly borrowed: boolean;
}

/** The cells of the address, else those last left here; null where there are neither. A broken link is an empty one. */
export async function findCells(): Promise<Opened | null> {
  const own = ownCells();
  const {sql, cells} = stateNow({sql: "", cells: ""});
  if (!sql && !cells) return own && {cells: own, borrowed: false};
  const linked = sql ? [sqlCell(sql)] : await cellsOf(cells);
  return linked && {cells: linked, borrowed: JSON.stringify(linked) !== JSON.stringify(own)};
}

function ownCells(): Cell[] | null {
  try {
    return checkedCells(JSON.parse(localStorage.getItem(kept) ?? "null"));
  } catch {
    return null;
  }
}

async function cellsOf(letters: string): Promise<Cell[] | null> {
  try {
    return checkedCells(JSON.parse(await unpacked(letters)));
  } catch {
    return null;
  }
}

/** Puts the cells into the address, if they fit, which it says; the reader's `own` cells are kept in the browser as well. */
export async function keep(cells: readonly Cell[], own: boolean): Promise<boolean> {
  try {
    if (own) localStorage.setItem(kept, JSON.stringify(cells));
  } catch {
    // A browser that keeps nothing still has the address.
  }
  const [only] = cells;
  const plain = cells.length === 1 && only!.kind === "sql" && !only!.chart && only!.text.length < 500;
  const address = plain ? {sql: only!.text, cells: null} : {sql: null, cells: await packed(JSON.stringify(cells))};
  const fits = (address.cells ?? "").length <= LONGEST_ADDRESS;
  choose(fits ? address : {sql: null, cells: null}, {push: false});
  return fits;
}

function checkedCells(value: unknown): Cell[] | null {
  if (!Array.isArray(value) || !value.length) return null;
  return value.map(({kind, text, chart}: Record<string, unknown>) => ({
    kind: kind === "arquero" ? "arquero" : "sql",
    text: String(text ?? ""),
    chart: String(chart ?? "")
  }));
}
