/** A table as it stands, which neither sorts nor turns pages; a narrow window scrolls it. */
import {type Child, h} from "../base/element.js";
import {saveCsv} from "../base/savedFile.js";
import {fileStem, shownCsv, tableDownload} from "./tableDownload.js";

interface Heading {
  readonly label: Child;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
}

/** `name` is read out; `rows` are `tr` elements. */
export function plainTable(
  name: string,
  headings: readonly (Heading | string)[],
  rows: readonly HTMLElement[],
  {kind, caption}: {readonly kind?: string; readonly caption?: Child} = {}
): HTMLElement {
  const heading = (given: Heading | string) => {
    const {label, numeric} = typeof given === "string" ? {label: given, numeric: false} : given;
    return h("th", {scope: "col", class: numeric && "numeric"}, label);
  };
  const table = h(
    "table",
    {class: kind},
    caption && h("caption", null, caption),
    h("thead", null, h("tr", null, headings.map(heading))),
    h("tbody", null, rows)
  );
  return h(
    "div",
    {class: "plain-table"},
    h("div", {class: "table-scroll", tabindex: 0, role: "group", "aria-label": name}, table),
    tableDownload(() => saveCsv(fileStem(), shownCsv(table)))
  );
}
