import {lazily} from "../lexis/lazily.ts";
import type {Edit, Finding} from "../types.ts";
import {mainTexts} from "./mainText.ts";
import {type Page, type PageElement, type PageText, page} from "./markupTree.ts";
import {nearestAround} from "./nearestAround.ts";
import {notice} from "./notices.ts";
import {ReadError} from "./readError.ts";
import {escapes} from "./scriptPages.ts";
import {type GridCell, tableGrid} from "./tableGrid.ts";

const cheerio = lazily<typeof import("cheerio/slim")>("cheerio/slim");

const inlineElements = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rp rt ruby s samp small span st1:chsdate strike strong sub sup time tt u var wbr".split(
    " "
  )
);
const breaks = /<(?:br|hr)\b/i;
const entity = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?/g;
const gaps = /[ \t\r\n\f]+/g;
const wide = /[^\u0000-\u02ff]/;

/**
 * A layer that takes the markup of an HTML page away and leaves its main text: a line a block, cells of a table row parted by tabs.
 * Navigation, footers and scripts go; that much was dropped is a finding. If a page shows hardly any prose, its hidden text is read,
 * with a finding. Throws a `ReadError` for a page without text.
 */
export function htmlMarkup(html: string, file: string): {markup: Edit[]; findings: Finding[]} {
  const {elements, texts, findings} = readable(html, file);
  const kept = mainTexts(elements, texts);
  const cellOf = cellFinder(tableGrid(elements));
  const title = findTitle(kept, texts);
  const pieces = title ? [title, ...kept] : kept;
  const markup: Edit[] = [];
  let end = 0;
  let last: PageText | null = null;
  for (const piece of pieces) {
    if (piece.start < end) continue;
    cut(markup, end, piece.start, last ? separator(html, last, piece, cellOf) : "");
    for (const edit of inside(html, piece)) markup.push(edit);
    end = piece.end;
    last = piece;
  }
  cut(markup, end, html.length, last ? "\n" : "");
  return {markup: settled(markup), findings: [...findings, ...dropped(texts, pieces)]};
}

/** A page that shows less prose may hide its text. */
const LITTLE = 400;
/** The hidden text of a page is its text if it has so many times the prose that is shown. */
const MORE = 4;

/** The part of a page that is read: the shown text, and the hidden one if the prose stands there. */
function readable(html: string, file: string): Page & {readonly findings: readonly Finding[]} {
  const shown = page(html, file);
  const prose = shown.elements[0]!.prose;
  if (prose < LITTLE) {
    const all = page(html, file, true);
    if (all.elements[0]!.prose > MORE * prose) return {...all, findings: [hiddenText]};
  }
  if (!shown.texts.length) throw noText(file);
  return {...shown, findings: prose ? [] : [noProse]};
}

const hiddenText = notice(
  "hidden-text",
  "warning",
  "正文在浏览器不直接显示的部分（脚本、noscript、隐藏区块等）中，已读入。请与网页核对。",
  "The text stood where a browser does not show it (script, noscript, hidden block) and was read from there. Compare it with the page."
);

const noProse = notice(
  "no-prose",
  "warning",
  "网页中没有成句的正文（可能由脚本载入，或在附件、图片、框架页中）。请用浏览器打开后把正文另存为 .txt，或改用附件。",
  "The page has no prose (it may be loaded by a script, or stand in an attachment, picture or frame). Save the text from a browser as .txt, or take the attachment."
);

const noText = (file: string) =>
  new ReadError(
    file,
    "empty",
    "网页中没有文字（可能由脚本载入，或只有图片、框架页）。请用浏览器打开后把正文另存为 .txt。",
    "the page has no text (it may be loaded by a script, or be pictures or frames). Open it in a browser and save its text as .txt."
  );

function cut(markup: Edit[], start: number, end: number, is: string): void {
  if (end > start) markup.push({start, end, is});
}

/** The page's title, if the main text has none of its own: the first main heading before it, else the title of the window. */
function findTitle(kept: readonly PageText[], texts: readonly PageText[]): PageText | null {
  const first = kept[0];
  if (!first || kept.some(({within}) => blockOf(within).tag === "h1")) return null;
  return texts.find((text) => blockOf(text.within).tag === "h1" && text.start < first.start) ?? null;
}

const findBlock = nearestAround(({parent, tag}) => !parent || !inlineElements.has(tag));
const blockOf = (at: PageElement): PageElement => findBlock(at)!;
const findRow = nearestAround(({tag}) => tag === "tr");
const findCell = nearestAround(({tag}) => tag === "td" || tag === "th");

type CellFinder = (at: PageElement) => GridCell | null;

/** Finds the cell of a grid that holds an element. */
function cellFinder(grid: ReadonlyMap<PageElement, GridCell>): CellFinder {
  if (grid.size === 0) return () => null;
  const find = nearestAround((element) => grid.has(element));
  return (at) => grid.get(find(at)!) ?? null;
}

/** The separator between two texts: in a row of a table a tab for each column, in one cell nothing, elsewhere the end of the line. */
function separator(html: string, last: PageText, next: PageText, cellOf: CellFinder): string {
  const between = html.slice(last.end, next.start);
  const [from, to] = [cellOf(last.within), cellOf(next.within)];
  if (to && from?.element === to.element) return /\w$/.test(last.words) && /^\w/.test(next.words) ? " " : "";
  if (to)
    return from?.row === to.row ? "\t".repeat(Math.max(1, to.column - from.column)) : `\n${"\t".repeat(to.column)}`;
  const [row, cell] = [findRow(next.within), findCell(next.within)];
  if (row && row === findRow(last.within) && cell !== findCell(last.within)) return "\t";
  return blockOf(last.within) !== blockOf(next.within) || breaks.test(between) || blockBetween(between) ? "\n" : "";
}

/** An empty or hidden block between two texts of one block parts them as well. */
const blockBetween = (between: string) => /<\/?(?:div|p|table|ul|ol|li|h[1-6]|tr)\b/i.test(between);

/** Edits within one text: character references resolved, white space as a browser shows it, none between Han. */
function inside(html: string, {start, end, quoted}: PageText): Edit[] {
  const raw = html.slice(start, end);
  const edits: Edit[] = [];
  if (quoted)
    for (const {start: from, end: to, is} of escapes(raw))
      edits.push({start: start + from, end: start + to, is: is.trim() ? is : ""});
  for (const {index, 0: all} of raw.matchAll(entity)) {
    const is = resolved(all);
    if (is !== all) edits.push({start: start + index, end: start + index + all.length, is});
  }
  for (const {index, 0: all} of raw.matchAll(gaps)) {
    const [before, after] = [raw[index - 1] ?? "", raw[index + all.length] ?? ""];
    const is = /[\r\n]/.test(all) && (wide.test(before) || wide.test(after) || !before || !after) ? "" : " ";
    if (is !== all) edits.push({start: start + index, end: start + index + all.length, is});
  }
  return edits.sort((a, b) => a.start - b.start);
}

const references = new Map<string, string>();

function resolved(reference: string): string {
  const cached = references.get(reference);
  if (cached !== undefined) return cached;
  const is = cheerio()
    .load(reference, {xml: {xmlMode: false, decodeEntities: true}})
    .root()
    .text();
  references.set(reference, is);
  return is;
}

/** Joins edits that touch: the gap before a text and the white space that the text begins with. */
function settled(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    if (last && last.end === edit.start && edit.is.trim() === "" && last.is.length) {
      merged[merged.length - 1] = {...last, end: edit.end};
    } else merged.push(edit);
  }
  return merged;
}

function dropped(texts: readonly PageText[], kept: readonly PageText[]): Finding[] {
  const left = new Set(kept);
  const gone = texts.filter((text) => !left.has(text));
  const letters = gone.reduce((sum, {words}) => sum + words.replace(/\s+/g, "").length, 0);
  if (!letters) return [];
  const sample = gone
    .map(({words}) => words.trim())
    .join(" ")
    .replace(/\s+/g, " ")
    .slice(0, 60);
  return [
    notice(
      "main-text",
      "note",
      `网页中有 ${letters} 字是导航、页脚等，未作为正文读入（“${sample}…”）。如有误，请把正文另存为 .txt。`,
      `${letters} characters of the page are navigation, footer and the like and were not read (“${sample}…”). If that is wrong, save the text as .txt.`
    )
  ];
}
