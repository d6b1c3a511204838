import {load} from "cheerio/slim";
import {ReadError} from "./readError.ts";

/** A stretch of text of a page: where it stands in the source, what it says, and the elements it stands in, innermost first. */
export interface PageText {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly within: PageElement;
}

/** An element of a page. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  /** Position of its start tag. */
  readonly start: number;
  /** All text below it, and how much of that stands in links, is prose, or is not shown. */
  letters: number;
  links: number;
  prose: number;
}

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Record<string, string>;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly children?: readonly Node[];
}

const HIDDEN = new Set(
  "script style noscript template head iframe object embed svg canvas audio video map select option button textarea nav footer aside dialog".split(
    " "
  )
);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const hiddenRole = /^(navigation|banner|contentinfo|search|complementary|dialog|menu)$/i;
const sign = /[，。；、：]/;

/** What nests without bound in broken pages; the rest closes itself. */
const openOrClose =
  /<(\/?)(?:div|span|font|b|i|u|em|strong|a|table|tbody|ul|ol|section|article|form|center|blockquote|sup|sub)\b/gi;
const DEPTH = 10_000;

/** Text and elements of an HTML page in reading order, without what a browser does not show and what is navigation by name. */
export function pageTexts(html: string, file: string): {root: PageElement; texts: PageText[]} {
  checkDepth(html, file);
  const options = {xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true};
  const document = load(html, {xml: options}).root()[0] as unknown as Node;
  const root: PageElement = {tag: "", attributes: {}, parent: null, start: 0, letters: 0, links: 0, prose: 0};
  const texts: PageText[] = [];
  const open: {node: Node; within: PageElement}[] = [{node: document, within: root}];
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, within} = next;
    if (node.type === "text" && node.data?.trim()) {
      texts.push({start: node.startIndex, end: node.endIndex + 1, words: node.data, within});
      count(node.data, within);
    }
    const inside = node.name && isShown(node) ? element(node, within) : node.name ? null : within;
    if (inside) for (const child of (node.children ?? []).toReversed()) open.push({node: child, within: inside});
  }
  return {root, texts};
}

const element = (node: Node, parent: PageElement): PageElement => ({
  tag: node.name!,
  attributes: node.attribs ?? {},
  parent,
  start: node.startIndex,
  letters: 0,
  links: 0,
  prose: 0
});

const isShown = ({name, attribs = {}}: Node) =>
  !HIDDEN.has(name!) &&
  attribs.hidden === undefined &&
  !hiddenStyle.test(attribs.style ?? "") &&
  !hiddenRole.test(attribs.role ?? "");

function count(words: string, within: PageElement): void {
  const letters = words.replace(/\s+/g, "").length;
  const prose = sign.test(words) ? letters : 0;
  let linked = false;
  for (let at: PageElement | null = within; at; at = at.parent) {
    linked ||= at.tag === "a";
    at.letters += letters;
    if (linked) at.links += letters;
    else at.prose += prose;
  }
}

function checkDepth(html: string, file: string): void {
  let depth = 0;
  for (const {1: close} of html.matchAll(openOrClose)) {
    depth = Math.max(0, depth + (close ? -1 : 1));
    if (depth > DEPTH)
      throw new ReadError(
        file,
        "limits",
        `网页标签嵌套超过 ${DEPTH} 层，不是正常的网页。请把正文另存为 .txt。`,
        `its tags are nested more than ${DEPTH} deep: no ordinary page. Save its text as .txt.`
      );
  }
}
