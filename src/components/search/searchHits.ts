/** The answers to the present request; asked once for the views that share them. */

import {reportPlace} from "../store/corpusContents.js";
import type {Hit} from "./concordanceLines.js";
import {IndexedSearch} from "./indexedSearch.js";
import {findIndexedTerms} from "./indexedTerms.js";
import {openIndex} from "./openIndex.js";
import type {SearchState} from "./searchChoices.js";
import type {Request} from "./searchRequest.js";
import {sought} from "./searchTerms.js";
import {hits} from "./sentenceQueries.js";

/** More sentences than anyone reads, and few enough to count words in at once. */
export const MOST_SENTENCES = 20_000;

/** Keeps the last answer: the same question asked again gets it. */
function lastOnly<Answer>(): (key: string, ask: () => Promise<Answer>) => Promise<Answer> {
  let last: {readonly key: string; readonly answer: Promise<Answer>} | null = null;
  return (key, ask) => {
    if (last?.key !== key) {
      const answer = ask();
      last = {key, answer};
      // A failed question may be asked again.
      answer.catch(() => {
        last = null;
      });
    }
    return last!.answer;
  };
}

const asked = lastOnly<Hit[]>();
const begun = lastOnly<IndexedSearch | null>();

/** All hits, by the engine. With `words` they have the words of their sentences. */
export const hitsOf = (request: Request, {area, year, role}: SearchState, {words = false} = {}): Promise<Hit[]> =>
  asked(JSON.stringify([request, area, year, role, words]), async () =>
    hits(await sought(request), {area, year, role}, MOST_SENTENCES, words)
  );

/** The search by the index, which has read nothing yet or what was asked of it before; null where only the engine can answer. */
export const findSearch = (request: Request, {area, year, role}: SearchState): Promise<IndexedSearch | null> =>
  begun(JSON.stringify([request, area, year, role]), async () => {
    const [terms, index] = await Promise.all([findIndexedTerms(request), openIndex()]);
    const report = (id: string) => {
      const reported = reportPlace(id);
      return (area && reported.area !== area) || (year && reported.year !== Number(year)) ? null : reported;
    };
    return terms && IndexedSearch.begun(index, terms, {report, role});
  });
