/** The size of the corpus in one line of large numbers. */

import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {contents, years} from "../store/corpusContents.js";
import {number} from "../words/numberFormat.js";

export function totals(): HTMLElement {
  const {reports, areas, sentences, reported, coded} = contents.totals;
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? "—");
  const entry = (value: string, words: string) => h("div", null, h("dd", null, value), h("dt", null, words));
  return h(
    "dl",
    {class: "totals"},
    entry(number(reports), t("overview.reports")),
    entry(number(areas), t("overview.areas")),
    entry(span, t("overview.years")),
    entry(number(sentences), t("overview.sentences")),
    entry(number(reported), t("overview.figures")),
    entry(number(coded), t("overview.coded"))
  );
}
