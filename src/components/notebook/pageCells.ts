/** The cells of a notebook that has become a page: run in the order of the page, each under its name. */
import {type CellList, cellList} from "./cellList.js";
import {type Cell, checkedCells} from "./notebookText.js";

let list: CellList | undefined;
let last: Promise<unknown> = Promise.resolve();

/** A cell of the page, once it and those before it have run. */
export function pageCell(cell: Cell): Promise<HTMLElement> {
  const next = last.then(async () => {
    list ??= cellList({changed: () => {}, fixed: true});
    const view = await list.add(checkedCells([cell])![0]!);
    await view.run();
    return view.element;
  });
  last = next.catch(() => {});
  return next;
}
