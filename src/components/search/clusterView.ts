/** Phrases around what is sought that stand more than once. */
import {t} from "../base/language.js";
import {clusters} from "./clusters.js";
import {lines} from "./concordanceLines.js";
import type {SearchState} from "./searchChoices.js";
import {hitsOf} from "./searchHits.js";
import type {Request} from "./searchRequest.js";
import {searched, wordTable} from "./wordTable.js";

export async function clusterView(request: Request, state: SearchState): Promise<HTMLElement> {
  return wordTable({
    name: "phrases",
    caption: t("search.clusters.caption"),
    rows: clusters(lines(await hitsOf(request, state, {words: true}))).slice(0, 200),
    empty: t("search.few"),
    columns: [
      {key: "phrase", label: t("search.phrase"), show: ({phrase}) => searched(phrase, `"${phrase}"`)},
      {key: "words", label: t("search.words"), numeric: true},
      {key: "count", label: t("search.occurrences"), numeric: true},
      {key: "reports", label: t("search.reports"), numeric: true}
    ]
  });
}
