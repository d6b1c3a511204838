/** The frequency of the search term in each part of the corpus: counted, and per 10,000 characters. */

import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {chart} from "../chart/chart.js";
import {areaName, coded, findCode} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {number} from "../words/numberFormat.js";
import {quotations} from "../words/quotations.js";
import {findFrequency} from "./indexedFrequency.js";
import type {SearchState} from "./searchChoices.js";
import type {Request} from "./searchRequest.js";
import {sought} from "./searchTerms.js";
import {frequency, type Part, type PartFrequency} from "./sentenceQueries.js";

const names: Record<Part, (part: string) => string> = {
  area: (part) => areaName(part || null),
  year: (part) => part || t("unknown.year"),
  role: (part) => coded("role", findCode("role", part))
};

/** Bars for the parts that lead; a chart of thousands could not be read. */
const MOST_BARS = 40;

export async function frequencyView(request: Request, state: SearchState): Promise<HTMLElement> {
  const by = state.by as Part;
  const parts = (await findFrequency(request, state, by)) ?? (await frequency(await sought(request), state, by));
  const rows = parts.map((row) => ({...row, name: names[by](row.part)}));
  return h(
    "div",
    null,
    bars(rows, state.q),
    table({
      caption: t("search.frequency.caption"),
      rows,
      columns: [
        {key: "name", label: t(`search.${by}`), order: ({part}) => part},
        {key: "occurrences", label: t("search.occurrences"), numeric: true},
        {key: "sentences", label: t("search.sentences"), numeric: true},
        {key: "characters", label: t("search.characters"), numeric: true},
        {key: "perTenThousand", label: t("search.perTenThousand"), numeric: true}
      ],
      sorting: by === "year" ? {key: "name", descending: false} : {key: "perTenThousand", descending: true}
    })
  );
}

function bars(rows: readonly (PartFrequency & {name: string})[], q: string): HTMLElement {
  const leading = rows.toSorted((a, b) => b.perTenThousand - a.perTenThousand).slice(0, MOST_BARS);
  const cut = {shown: number(leading.length), all: number(rows.length)};
  return chart({
    title: quotations(t("search.frequency.title", {q})),
    caption: rows.length > leading.length && t("search.frequency.cut", cut),
    alternative: leading.map(({name, perTenThousand}) => `${name} ${number(perTenThousand)}`).join("; "),
    source: t("search.source"),
    extract: {
      name: "frequency",
      title: t("search.frequency.title", {q}),
      source: t("search.source"),
      rows: () => rows,
      columns: {
        name: t("search.by"),
        occurrences: t("search.occurrences"),
        sentences: t("search.sentences"),
        characters: t("search.characters"),
        perTenThousand: t("search.perTenThousand")
      }
    },
    spec: (width) => ({
      width,
      autosize: {type: "fit-x", contains: "padding"},
      height: leading.length * 22,
      data: {values: leading},
      mark: {type: "bar", color: "var(--accent)"},
      encoding: {
        y: {field: "name", type: "nominal", sort: null, axis: {title: null, labelLimit: 130}},
        x: {field: "perTenThousand", type: "quantitative", axis: {title: t("search.perTenThousand")}},
        tooltip: [
          {field: "name", title: t("search.by")},
          {field: "occurrences", title: t("search.occurrences")},
          {field: "perTenThousand", title: t("search.perTenThousand"), format: ".2f"}
        ]
      }
    })
  });
}
