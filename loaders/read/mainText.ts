import type {PageElement, PageText} from "./markupTree.ts";

/** Of the prose of an element, how much a child must hold for the main text to lie in that child. */
const MOST = 0.75;
/** A wider element is taken along while what it adds is short and no list of links: that is where titles and dates stand. */
const ADDED = 400;
const LINKED = 0.5;
/** A block inside the main text that is links by this share, and long enough to be a list, is navigation. */
const LIST = 0.8;
const LIST_LETTERS = 30;

/**
 * The texts of a page that are its report: those below the deepest element with most of the page's prose (text with Chinese
 * punctuation, outside links), and what little stands around it. All of them, if the page has no prose.
 */
export function mainTexts(root: PageElement, texts: readonly PageText[]): PageText[] {
  const main = mainElement(root, texts);
  return texts.filter(({within}) => isBelow(within, main) && !isLinkList(within, main));
}

function mainElement(root: PageElement, texts: readonly PageText[]): PageElement {
  if (!root.prose) return root;
  const below = new Set<PageElement>();
  for (const {within} of texts)
    for (let at: PageElement | null = within; at && !below.has(at); at = at.parent) below.add(at);
  let main = root;
  // Elements come parents first, so that one pass goes down as far as the prose holds together.
  for (const at of [...below].sort((a, b) => a.start - b.start || depth(a) - depth(b)))
    if (at.parent === main && at.prose >= MOST * root.prose) main = at;
  while (main.parent && main.parent.tag !== "body" && main.parent.tag !== "html" && main.parent !== root) {
    const added = main.parent.letters - main.letters;
    const links = main.parent.links - main.links;
    if (added > ADDED || links > LINKED * added) break;
    main = main.parent;
  }
  return main;
}

function depth(at: PageElement): number {
  let found = 0;
  for (let up = at.parent; up; up = up.parent) ++found;
  return found;
}

function isBelow(at: PageElement, main: PageElement): boolean {
  for (let up: PageElement | null = at; up; up = up.parent) if (up === main) return true;
  return false;
}

function isLinkList(at: PageElement, main: PageElement): boolean {
  for (let up: PageElement | null = at; up && up !== main; up = up.parent)
    if (up.letters >= LIST_LETTERS && up.links >= LIST * up.letters && up.tag !== "a") return true;
  return false;
}
