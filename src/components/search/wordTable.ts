/** A table of words with their scores, which can be taken away; a word leads on to its own concordance. */

import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {address} from "../base/state.js";
import {downloads} from "../chart/downloads.js";
import {type TableColumn, table} from "../ui/dataTable.js";

interface WordTable<Row extends object> {
  readonly name: string;
  readonly caption: Child;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly empty: string;
}

export function wordTable<Row extends object>({name, caption, rows, columns, empty}: WordTable<Row>): HTMLElement {
  const meaning = Object.fromEntries(columns.map(({key, label}) => [key, String(label)]));
  return h(
    "div",
    null,
    table({caption, rows, columns, empty, file: false}),
    rows.length > 0 &&
      downloads({name, title: String(caption), source: t("search.source"), rows: () => rows, columns: meaning})
  );
}

/** A word that leads to its concordance. */
export const searched = (word: string, q = word): HTMLElement =>
  h("a", {href: address({q, view: null, order: null}), lang: "zh-Hans"}, word);
