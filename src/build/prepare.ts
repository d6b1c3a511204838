/**
 * Run after the build: draws what a page shows first, once a language and width, and puts it into the page's HTML. A reader
 * sees the charts as soon as the page itself is there; the page's own scripts put the live ones in their place.
 */
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {drawn, type Variant} from "./drawing.ts";
import {cellBundle} from "./pageCells.ts";
import {isSealed} from "./seal.ts";

/** Pages whose address alone, without a choice in it, already means a chart. */
const pages = ["index", "compare"];
/** Widths of the window that are drawn for; the style shows the widest that the reader's window holds (`prepared.css`). */
const windows = [360, 760, 1232];
const languages = ["zh", "en"] as const;

/** Framework's mark of a cell, in whose place the cell's elements go. */
const cellMark = /<!--:[0-9a-f]{8}:-->/g;

/** A page with `cells`, the markup of each of its cells, standing where Framework's client takes it away when it has the live one. */
export function prepared(page: string, cells: readonly string[]): string {
  const marks = page.match(cellMark) ?? [];
  if (marks.length !== cells.length) throw new Error(`${marks.length} cells in the page, ${cells.length} prepared`);
  let cell = 0;
  return page.replace(cellMark, (mark) => `<observablehq-loading>${cells[cell++]}</observablehq-loading>${mark}`);
}

/** All variants of a cell's markup, each marked with its language, and with its width where that makes a difference. */
export function variants(drawings: readonly (Variant & {readonly html: string})[]): string {
  return languages
    .map((language) => {
      const own = drawings.filter((drawing) => drawing.language === language);
      const [{html}] = own as [(typeof own)[0]];
      if (own.every((drawing) => drawing.html === html)) return `<div lang="${language}">${html}</div>`;
      return own.map(({width, html}) => `<div lang="${language}" class="prepared-${width}">${html}</div>`).join("");
    })
    .join("");
}

/** Prepares the pages under `root`; says how many. */
export async function prepare(root: string): Promise<number> {
  for (const name of pages) {
    const path = join(root, `${name}.html`);
    const page = await readFile(path, "utf8");
    if (page.includes("<observablehq-loading><div")) continue;
    if (!isSealed(page))
      throw new Error(`${path} must be sealed first, so that its policy allows no script that data bring.`);
    const bundle = await cellBundle(`src/${name}.md`);
    const drawings: (Variant & {readonly cells: readonly string[]})[] = [];
    for (const language of languages)
      for (const width of windows)
        drawings.push({language, width, cells: await drawn(page, bundle, {language, width})});
    const cells = drawings[0]!.cells.map((_, cell) =>
      variants(drawings.map(({cells, ...variant}) => ({...variant, html: cells[cell]!})))
    );
    await writeFile(path, prepared(page, cells));
  }
  return pages.length;
}
