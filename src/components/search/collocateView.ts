/** Words that stand near what is sought more often than elsewhere. */

import {t} from "../base/language.js";
import {query} from "../store/queryEngine.js";
import {number} from "../words/numberFormat.js";
import {collocates} from "./collocates.js";
import {lines} from "./concordanceLines.js";
import type {SearchState} from "./searchChoices.js";
import {hitsOf} from "./searchHits.js";
import type {Request} from "./searchRequest.js";
import {searched, wordTable} from "./wordTable.js";

const SPAN = 5;

export async function collocateView(request: Request, state: SearchState): Promise<HTMLElement> {
  const [hits, counts] = await Promise.all([
    hitsOf(request, state, {words: true}),
    query<{word: string; count: number}>('SELECT word, "count" FROM vocabulary')
  ]);
  const frequency = new Map(counts.map(({word, count}) => [word, count]));
  const size = counts.reduce((sum, {count}) => sum + count, 0);
  const rows = collocates(lines(hits), frequency, size, {span: SPAN}).slice(0, 200);
  return wordTable({
    name: "collocates",
    caption: t("search.collocates.caption", {span: number(SPAN)}),
    rows,
    empty: t("search.few"),
    columns: [
      {key: "word", label: t("search.word"), show: ({word}) => searched(word, `${state.q} ${word}`)},
      {key: "before", label: t("search.before"), numeric: true},
      {key: "after", label: t("search.after"), numeric: true},
      {key: "corpus", label: t("search.corpus"), numeric: true},
      {key: "score", label: t("search.score"), numeric: true}
    ]
  });
}
