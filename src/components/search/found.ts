/** What the present request finds; asked once for the views that share it. */
import type {SearchState} from "./choices.js";
import {hits} from "./hits.js";
import type {Hit} from "./lines.js";
import type {Request} from "./request.js";
import {sought} from "./sought.js";

/** More sentences than anyone reads, and few enough to count words in at once. */
export const mostSentences = 20_000;

let last: {readonly key: string; readonly hits: Promise<Hit[]>} | null = null;

/** With `words` the hits have the words of their sentences. */
export function found(request: Request, {area, year, role}: SearchState, {words = false} = {}): Promise<Hit[]> {
  const key = JSON.stringify([request, area, year, role, words]);
  if (last?.key !== key) {
    const asked = sought(request).then((looked) => hits(looked, {area, year, role}, mostSentences, words));
    last = {key, hits: asked};
    // A failed question may be asked again.
    asked.catch(() => {
      last = null;
    });
  }
  return last!.hits;
}
