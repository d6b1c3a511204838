/** The size of the corpus in one line of large numbers. */
import {contents, years} from "../contents.js";
import {h} from "../element.js";
import {t} from "../language.js";
import {number} from "../numbers.js";

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
