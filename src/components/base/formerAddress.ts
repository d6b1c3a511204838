/** The way on from an address that a former edition of the site had. */
import {type Child, h} from "./element.js";
import {t} from "./language.js";
import {siteFile} from "./links.js";

/** Files that pages make now, by their former address. */
const madeFile = /\/data\/tables\/([A-Za-z]+)\.(csv|xlsx)$/;

/** A sentence with a link; an empty one for an address that no edition had. */
export function formerAddress(path = location.pathname): HTMLElement {
  const [, table, ending] = madeFile.exec(path) ?? [];
  const words: Child = table
    ? [t("former.file", {file: `${table}.${ending}`}), h("a", {href: `${siteFile("dataset.html")}#${table}`}, table)]
    : null;
  return h("p", {class: "former"}, words);
}
