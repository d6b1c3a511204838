import {load} from "cheerio/slim";
import {ReadError} from "./readError.ts";

/** A stretch of text of a page: where it stands in the source, what it says, and the element it stands in. */
export interface PageText {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly within: PageElement;
}

/** An element of a page. */
export interface PageElement {
  readonly tag: string;
  readonly parent: PageElement | null;
  /** It is a link or stands in one. */
  readonly linked: boolean;
  /** All text below it, and how much of that stands in links, or is prose outside them. */
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

/** Elements and texts of an HTML page in reading order, without what a browser does not show and what is navigation by name. */
export function pageTexts(html: string, file: string): {elements: PageElement[]; texts: PageText[]} {
  checkDepth(html, file);
  const options = {xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true};
  const document = load(html, {xml: options}).root()[0] as unknown as Node;
  const elements: PageElement[] = [];
  const texts: PageText[] = [];
  const open: {node: Node; within: PageElement | null}[] = [{node: document, within: null}];
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, within} = next;
    if (within && node.type === "text" && node.data?.trim()) {
      texts.push({start: node.startIndex, end: node.endIndex + 1, words: node.data, within});
      count(node.data, within);
    }
    if (!node.children || (node.name && !isShown(node))) continue;
    const inside = element(node, within);
    elements.push(inside);
    for (const child of node.children.toReversed()) open.push({node: child, within: inside});
  }
  // Children come after their parents: backwards, each sum is whole before it is added to the next.
  for (const {parent, letters, links, prose} of elements.toReversed())
    if (parent) {
      parent.letters += letters;
      parent.links += links;
      parent.prose += prose;
    }
  return {elements, texts};
}

const element = (node: Node, parent: PageElement | null): PageElement => ({
  tag: node.name ?? "",
  parent,
  linked: node.name === "a" || (parent?.linked ?? false),
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
  within.letters += letters;
  if (within.linked) within.links += letters;
  else if (sign.test(words)) within.prose += letters;
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
