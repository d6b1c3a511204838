import {load} from "cheerio/slim";
import type {Edit, Finding} from "../../types.ts";
import {declaredEncoding} from "../declaredEncoding.ts";
import {decodedText} from "../decodedText.ts";
import {mainTexts} from "../mainText.ts";
import {type PageElement, type PageText, pageTexts} from "../markupTree.ts";
import {notice} from "../notices.ts";
import {type Format, isText} from "./format.ts";

const start =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,300}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** A page saved under another ending than its own must begin as a page does. */
export const html = {
  name: "html",
  zh: "网页",
  en: "HTML",
  extensions: [".html", ".htm", ".txt"],
  signature: (head, extension) => (extension.startsWith(".htm") ? isText(head) : start.test(head)),
  read(bytes, file) {
    const content = decodedText(bytes, file, declaredEncoding(bytes));
    const {markup, findings} = htmlMarkup(content.text, file);
    return {...content, markup, findings: [...content.findings, ...findings]};
  }
} as const satisfies Format;

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rp rt ruby s samp small span st1:chsdate strike strong sub sup time tt u var wbr".split(
    " "
  )
);
const breaks = /<(?:br|hr)\b/i;
const entity = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?/g;
const gaps = /[ \t\r\n\f]+/g;
const wide = /[^\u0000-\u02ff]/;

/**
 * What takes the markup of an HTML page away and leaves its main text: a line a block, cells of a table row parted by tabs.
 * Navigation, footers and scripts go; that much was dropped is a finding.
 */
function htmlMarkup(html: string, file: string): {markup: Edit[]; findings: Finding[]} {
  const {elements, texts} = pageTexts(html, file);
  const kept = mainTexts(elements, texts);
  const title = findTitle(kept, texts);
  const pieces = title ? [title, ...kept] : kept;
  const markup: Edit[] = [];
  let end = 0;
  let last: PageText | null = null;
  for (const piece of pieces) {
    if (piece.start < end) continue;
    cut(markup, end, piece.start, last ? separator(html, last, piece) : "");
    markup.push(...inside(html, piece));
    end = piece.end;
    last = piece;
  }
  cut(markup, end, html.length, last ? "\n" : "");
  return {markup: settled(markup), findings: dropped(texts, pieces)};
}

function cut(markup: Edit[], start: number, end: number, is: string): void {
  if (end > start) markup.push({start, end, is});
}

/** The page's title, if the main text has none of its own: the first main heading before it, else the title of the window. */
function findTitle(kept: readonly PageText[], texts: readonly PageText[]): PageText | null {
  const first = kept[0];
  if (!first || kept.some(({within}) => blockOf(within).tag === "h1")) return null;
  return texts.find((text) => blockOf(text.within).tag === "h1" && text.start < first.start) ?? null;
}

function blockOf(at: PageElement): PageElement {
  let block = at;
  while (block.parent && INLINE.has(block.tag)) block = block.parent;
  return block;
}

const ancestor = (at: PageElement, tags: readonly string[]) => {
  let up: PageElement | null = at;
  while (up && !tags.includes(up.tag)) up = up.parent;
  return up;
};

function separator(html: string, last: PageText, next: PageText): string {
  const [row, cell] = [ancestor(next.within, ["tr"]), ancestor(next.within, ["td", "th"])];
  if (row && row === ancestor(last.within, ["tr"]) && cell !== ancestor(last.within, ["td", "th"])) return "\t";
  const between = html.slice(last.end, next.start);
  return blockOf(last.within) !== blockOf(next.within) || breaks.test(between) || blockBetween(between) ? "\n" : "";
}

/** An empty or hidden block between two texts of one block parts them as well. */
const blockBetween = (between: string) => /<\/?(?:div|p|table|ul|ol|li|h[1-6]|tr)\b/i.test(between);

/** Edits within one text: character references resolved, white space as a browser shows it, none between Han. */
function inside(html: string, {start, end}: PageText): Edit[] {
  const raw = html.slice(start, end);
  const edits: Edit[] = [];
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
  const known = references.get(reference);
  if (known !== undefined) return known;
  const is = load(reference, {xml: {xmlMode: false, decodeEntities: true}})
    .root()
    .text();
  references.set(reference, is);
  return is;
}

/** Joins edits that touch: the gap before a text and the white space that the text begins with. */
function settled(edits: readonly Edit[]): Edit[] {
  const found: Edit[] = [];
  for (const edit of edits) {
    const last = found.at(-1);
    if (last && last.end === edit.start && edit.is.trim() === "" && last.is.length) {
      found[found.length - 1] = {...last, end: edit.end};
    } else found.push(edit);
  }
  return found;
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
