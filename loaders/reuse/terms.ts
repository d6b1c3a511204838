import {eachLongest} from "../lexis/hits.ts";
import {lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Knowledge, Span, Term} from "../types.ts";

/** How often each policy term of the lexicon stands in the text, and where; terms that do not occur are left out; in the lexicon's order. */
export function terms(text: string, knowledge: Knowledge): Term[] {
  const {heads, words} = lexiconOf(knowledge);
  const places: Span[][] = [];
  eachLongest(words, text, (start, end, head) => {
    places[head] ??= [];
    places[head].push({start, end});
  });
  const counted: Term[] = [];
  places.forEach((spans, head) => {
    counted.push({term: heads[head]!, count: spans.length, spans});
  });
  return counted;
}

/** The head terms; and terms and their variants, each with the place of its head term. */
const lexiconOf = perKnowledge(({lexicons}) => {
  const rows = lexicons.terms;
  const words = rows.flatMap(({term, variants}, head) => [term, ...variants].map((word) => [word, head] as const));
  return {heads: rows.map(({term}) => term), words: lexis(words)};
});
