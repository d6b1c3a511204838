/** Words that set one area or year apart from the rest of the corpus. */
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import type {Options} from "../ui/field.js";
import {keyness} from "./keyness.js";
import {areaOptions, type SearchState, selection, yearOptions} from "./searchChoices.js";
import {searched, wordTable} from "./wordTable.js";

const parts = {area: areaOptions, year: yearOptions} as const;

export async function keynessView(state: SearchState): Promise<HTMLElement> {
  const by = state.by === "year" ? "year" : "area";
  const options: Options = parts[by]();
  const of = options.some(([value]) => value === state.of) ? state.of : (options[0]?.[0] ?? "");
  const rows = of ? (await keyness(by, of)).filter(({score}) => score > 0) : [];
  const name = options.find(([value]) => value === of)?.[1] ?? of;
  return h(
    "div",
    null,
    h(
      "div",
      {class: "controls"},
      selection(t("search.by"), "by", by, [
        ["area", t("search.area")],
        ["year", t("search.year")]
      ]),
      selection(t("search.part"), "of", of, options)
    ),
    wordTable({
      name: "keyness",
      caption: t("search.keyness.caption", {name}),
      rows,
      empty: t("search.few"),
      columns: [
        {key: "word", label: t("search.word"), show: ({word}) => searched(word)},
        {key: "part", label: name, numeric: true},
        {key: "rest", label: t("search.rest"), numeric: true},
        {key: "score", label: t("search.score"), numeric: true}
      ]
    })
  );
}
