/** The sections of a page, from its own headings, so that the list can never be out of step. */
import {h} from "../base/element.js";
import {english, t} from "../base/language.js";

export function contentsList(): HTMLElement {
  const list = h("ol", {class: "page-contents"});
  const element = h("nav", {"aria-label": t("report.outline")}, list);
  for (const heading of document.querySelectorAll<HTMLElement>("#observablehq-main h2[id]")) {
    const words = heading.querySelector(english ? "[lang='en']" : "[lang='zh']")?.textContent;
    list.append(h("li", null, h("a", {href: `#${heading.id}`}, words)));
  }
  return element;
}

/** Goes to the section that the address names once more, when what stands above it has been filled in. */
export const settle = (): number =>
  requestAnimationFrame(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView());
