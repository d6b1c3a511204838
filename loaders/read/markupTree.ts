import {lazily} from "../lexis/lazily.ts";
import {fullWidth, regex} from "../lexis/signs.ts";
import {checkNesting} from "./nesting.ts";
import {isNoteMark} from "./noteMark.ts";
import {scriptPages, unescaped} from "./scriptPages.ts";
import {styleRules} from "./styleRules.ts";

const cheerio = lazily<typeof import("cheerio/slim")>("cheerio/slim");

/** A stretch of text of a page: where it stands in the source, what it says, and the element it stands in. */
export interface PageText {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** It stands in a string of a script, in which a backslash begins an escape. */
  readonly quoted: boolean;
  readonly within: PageElement;
}

/** An element of a page. */
export interface PageElement {
  readonly tag: string;
  readonly parent: PageElement | null;
  /** It is a link or stands in one. */
  readonly linked: boolean;
  /** Of a cell: over how many columns and rows it goes. */
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** All text below it, and how much of that stands in links, or is prose outside them. */
  letters: number;
  links: number;
  prose: number;
}

/** A node of the parsed page. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Record<string, string>;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly children?: readonly Node[];
}

/** Containers that hold no words of a page. */
const wordlessElements = new Set("style head svg canvas audio video map object embed select option button".split(" "));
/** Containers that a browser does not show, or that hold no report by their name. */
const closedElements = new Set("script noscript template iframe textarea nav footer aside dialog".split(" "));
const struckElements = new Set("del s strike".split(" "));
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const struckStyle = /text-decoration[\w-]*\s*:[^;]*line-through/i;
const raisedStyle = /vertical-align\s*:\s*super/i;
const hiddenRole = /^(navigation|banner|contentinfo|search|complementary|dialog|menu)$/i;
const sign = regex()`[${fullWidth.phrase}]`;

/** How a section of XML begins; in a page of HTML it is a comment to the parser, though browsers show its text. */
const cdata = "[CDATA[";

/** Elements and texts of a page, in reading order; the root of the elements first. */
export interface Page {
  readonly elements: readonly PageElement[];
  readonly texts: readonly PageText[];
}

/** A node that waits, the element it stands in, and where the HTML that it was read from begins in the page. */
interface Open {
  readonly node: Node;
  readonly within: PageElement | null;
  readonly offset: number;
  readonly quoted: boolean;
}

/**
 * The page as a browser shows it, without what is navigation by name, struck out, or the mark of a note. With `hidden`, the containers
 * that a browser does not show are read as well: noscript, templates, hidden blocks, and HTML that a script holds.
 */
export function page(html: string, file: string, hidden = false): Page {
  const isShown = visibility(html, hidden);
  const elements: PageElement[] = [];
  const texts: PageText[] = [];
  const open: Open[] = [{node: parsed(html, file), within: null, offset: 0, quoted: false}];
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, within, offset, quoted} = next;
    if (within && node.type === "text" && node.data?.trim()) {
      const words = quoted ? unescaped(node.data) : node.data;
      const blanks = quoted ? node.data.length - node.data.trimEnd().length : 0;
      texts.push({start: offset + node.startIndex, end: offset + node.endIndex + 1 - blanks, words, quoted, within});
      count(words, within);
    }
    if (within && !offset && node.type === "comment" && node.data?.startsWith(cdata)) {
      const start = node.startIndex + "<!".length + cdata.length;
      open.push({node: parsed(html.slice(start, node.endIndex - 2), file), within, offset: start, quoted: false});
    }
    if (!node.children || (node.name && !isShown(node))) continue;
    if (isRaised(node) && isNoteMark(wordsOf(node), texts.at(-1)?.words ?? "")) continue;
    const inside = element(node, within);
    elements.push(inside);
    if (node.name === "script")
      for (const stretch of offset ? [] : scriptPages(html, node.children[0]))
        open.push({
          node: parsed(closed(html.slice(stretch.start, stretch.end)), file),
          within: inside,
          offset: stretch.start,
          quoted: stretch.quoted
        });
    else for (const child of node.children.toReversed()) open.push({node: child, within: inside, offset, quoted});
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

function parsed(html: string, file: string): Node {
  checkNesting(html, file);
  return cheerio()
    .load(html, {
      xml: {xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true}
    })
    .root()[0] as unknown as Node;
}

/** With the closing tags of a string of a script (<\\/p>) as HTML has them, one blank later. */
const closed = (html: string) => html.replace(/<\\\/(?=[a-z])/gi, " </");

/** A mark of a note has no more letters, and no more nodes. */
const LONGEST_MARK = 20;

/** The words of a small element; of a large one, the beginning. */
function wordsOf(node: Node): string {
  let words = "";
  const open = [node];
  for (let seen = 0; open.length > 0 && seen < LONGEST_MARK && words.length < LONGEST_MARK; seen++) {
    const next = open.pop()!;
    words += next.data ?? "";
    for (const child of (next.children ?? []).slice(0, LONGEST_MARK).toReversed()) open.push(child);
  }
  return words.trim();
}

const element = (node: Node, parent: PageElement | null): PageElement => ({
  tag: node.name ?? "",
  parent,
  linked: node.name === "a" || (parent?.linked ?? false),
  columnSpan: Math.max(1, Number.parseInt(node.attribs?.colspan ?? "1", 10) || 1),
  rowSpan: Math.max(1, Number.parseInt(node.attribs?.rowspan ?? "1", 10) || 1),
  letters: 0,
  links: 0,
  prose: 0
});

/** Whether an element is part of what is read. The rules of the page's own style sheets count, by class and id. */
function visibility(html: string, hidden: boolean): (node: Node) => boolean {
  const styles = styleRules(html);
  return ({name, attribs = {}}) => {
    if (wordlessElements.has(name!) || struckElements.has(name!)) return false;
    const style = `${attribs.style ?? ""};${attribs.class || attribs.id ? styles(attribs) : ""}`;
    if (struckStyle.test(style)) return false;
    if (hidden) return true;
    return (
      !closedElements.has(name!) &&
      attribs.hidden === undefined &&
      !hiddenStyle.test(style) &&
      !hiddenRole.test(attribs.role ?? "")
    );
  };
}

const isRaised = ({name, attribs = {}}: Node) => name === "sup" || raisedStyle.test(attribs.style ?? "");

function count(words: string, within: PageElement): void {
  const letters = words.replace(/\s+/g, "").length;
  within.letters += letters;
  if (within.linked) within.links += letters;
  else if (sign.test(words)) within.prose += letters;
}
