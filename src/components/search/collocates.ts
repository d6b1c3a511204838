/** The words that stand near a keyword more often than chance would have it. */
import {logLikelihood} from "./association.js";
import type {Line} from "./concordanceLines.js";
import {findNode, tokens} from "./tokens.js";

interface Collocate {
  readonly word: string;
  /** Times before and after the keyword, and how often in the corpus at all. */
  readonly before: number;
  readonly after: number;
  readonly corpus: number;
  /** G² of near against elsewhere; see `logLikelihood`. */
  readonly score: number;
}

/**
 * Collocates within `span` words on either side, in the same sentence; those commoner near the keyword than elsewhere,
 * the highest score first. `frequency` holds the corpus counts of words, `size` their sum.
 */
export function collocates(
  all: readonly Line[],
  frequency: ReadonlyMap<string, number>,
  size: number,
  {span = 5, least = 2} = {}
): Collocate[] {
  const counts = new Map<string, {before: number; after: number}>();
  const count = (word: string) => {
    const entry = counts.get(word) ?? {before: 0, after: 0};
    counts.set(word, entry);
    return entry;
  };
  let near = 0;
  for (const line of all) {
    const words = tokens(line.hit.text, line.hit.words);
    const node = findNode(words, line);
    if (!node) continue;
    const before = words.slice(Math.max(0, node[0] - span), node[0]);
    const after = words.slice(node[1] + 1, node[1] + 1 + span);
    for (const {word} of before) count(word).before++;
    for (const {word} of after) count(word).after++;
    near += before.length + after.length;
  }
  return [...counts]
    .map(([word, {before, after}]) => {
      const together = before + after;
      const corpus = Math.max(frequency.get(word) ?? 0, together);
      const elsewhere = Math.max(1, size - near);
      const commoner = together * elsewhere > (corpus - together) * near;
      return {
        word,
        before,
        after,
        corpus,
        score: commoner ? logLikelihood(together, corpus - together, near, elsewhere) : 0
      };
    })
    .filter(({word, before, after, score}) => before + after >= least && score > 0 && !/^[\d.]+$/.test(word))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
}
