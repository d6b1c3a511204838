/** 繁體: the Chinese page, turned as it is shown. Only readers who ask for it load the dictionary (0.4 MB gzipped). */
import {FileAttachment} from "observablehq:stdlib";

const attributes = ["aria-label", "title", "placeholder", "alt"];
/** Kept as they are: text that a reader types or copies, and source text. */
const verbatim = "script, style, textarea, code, pre, [data-verbatim]";

/** Turns all text under `root` and whatever is put there later. */
export async function keepTraditional(root: Document): Promise<void> {
  const {traditional} = (await import(FileAttachment("../../vendor/traditional.js").href)) as {
    traditional: (text: string) => string;
  };
  const turnText = (node: Text) => {
    if (node.parentElement?.closest(verbatim)) return;
    const turned = traditional(node.data);
    if (turned !== node.data) node.data = turned;
  };
  const turnAttributes = (element: Element) => {
    for (const name of attributes) {
      const value = element.getAttribute(name);
      if (value && traditional(value) !== value) element.setAttribute(name, traditional(value));
    }
  };
  const turn = (node: Node) => {
    if (node instanceof Text) return turnText(node);
    if (!(node instanceof Element)) return;
    turnAttributes(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      if (walker.currentNode instanceof Text) turnText(walker.currentNode);
      else turnAttributes(walker.currentNode as Element);
    }
  };
  turn(root.documentElement);
  new MutationObserver((changes) => {
    for (const {type, target, addedNodes} of changes) {
      if (type === "attributes") turnAttributes(target as Element);
      else if (type === "characterData") turnText(target as Text);
      else for (const node of addedNodes) turn(node);
    }
  }).observe(root, {subtree: true, childList: true, characterData: true, attributeFilter: attributes});
}
