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
 * `elements` are in the order of their start tags, the root first.
 */
export function mainTexts(elements: readonly PageElement[], texts: readonly PageText[]): PageText[] {
  const main = mainElement(elements);
  const kept = new Set<PageElement>([main]);
  for (const element of elements) if (kept.has(element.parent!) && !isLinkList(element)) kept.add(element);
  return texts.filter(({within}) => kept.has(within));
}

function mainElement(elements: readonly PageElement[]): PageElement {
  const root = elements[0]!;
  if (!root.prose) return root;
  let main = root;
  for (const element of elements) if (element.parent === main && element.prose >= MOST * root.prose) main = element;
  while (main.parent && main.parent !== root && main.parent.tag !== "body" && main.parent.tag !== "html") {
    const added = main.parent.letters - main.letters;
    const links = main.parent.links - main.links;
    if (added > ADDED || links > LINKED * added) break;
    main = main.parent;
  }
  return main;
}

const isLinkList = ({tag, letters, links}: PageElement) =>
  letters >= LIST_LETTERS && links >= LIST * letters && tag !== "a";
