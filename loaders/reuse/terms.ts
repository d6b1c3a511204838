import type {Knowledge, Span, Term} from "../types.ts";
import {type Phrases, phrases} from "./phrases.ts";

/** How often each policy term of the lexicon stands in the text, and where; terms that do not occur are left out; in the lexicon's order. */
export function terms(text: string, knowledge: Knowledge): Term[] {
  const {heads, find} = lexiconOf(knowledge);
  const places = heads.map((): Span[] => []);
  find(text, (start, end, head) => {
    places[head]!.push({start, end});
  });
  return heads.flatMap((term, head) => {
    const spans = places[head]!;
    return spans.length ? [{term, count: spans.length, spans}] : [];
  });
}

interface Lexicon {
  readonly heads: readonly string[];
  /** Finds a head term or a variant of it; the value is the place of the head term in `heads`. */
  readonly find: Phrases<number>;
}

const lexicons = new WeakMap<Knowledge, Lexicon>();

function lexiconOf(knowledge: Knowledge): Lexicon {
  const known = lexicons.get(knowledge);
  if (known) return known;
  const rows = knowledge.lexicons.terms ?? [];
  const words = rows.flatMap(({term, variants}, head) =>
    [term!, ...(variants ?? "").split("|")].filter(Boolean).map((word) => [word, head] as const)
  );
  const lexicon = {heads: rows.map(({term}) => term!), find: phrases(words)};
  lexicons.set(knowledge, lexicon);
  return lexicon;
}
