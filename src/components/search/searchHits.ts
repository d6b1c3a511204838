/** The hits of the present request; asked once for the views that share it. */

import type {Hit} from "./concordanceLines.js";
import type {SearchState} from "./searchChoices.js";
import type {Request} from "./searchRequest.js";
import {sought} from "./searchTerms.js";
import {hits} from "./sentenceQueries.js";

/** More sentences than anyone reads, and few enough to count words in at once. */
export const MOST_SENTENCES = 20_000;

let last: {readonly key: string; readonly hits: Promise<Hit[]>} | null = null;

/** With `words` the hits have the words of their sentences. */
export function hitsOf(request: Request, {area, year, role}: SearchState, {words = false} = {}): Promise<Hit[]> {
  const key = JSON.stringify([request, area, year, role, words]);
  if (last?.key !== key) {
    const asked = sought(request).then((looked) => hits(looked, {area, year, role}, MOST_SENTENCES, words));
    last = {key, hits: asked};
    // A failed question may be asked again.
    asked.catch(() => {
      last = null;
    });
  }
  return last!.hits;
}
