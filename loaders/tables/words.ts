import {lazily} from "../lexis/lazily.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Knowledge} from "../types.ts";

/** How often the segmenter believes a policy term to occur: enough that the term is never cut into its parts. */
const TERM_FREQUENCY = 100_000;

const jiebaPackage = lazily<typeof import("@node-rs/jieba")>("@node-rs/jieba");
const dictionary = lazily<typeof import("@node-rs/jieba/dict.js")>("@node-rs/jieba/dict.js");

const segmenter = perKnowledge(({lexicons}) => {
  const jieba = jiebaPackage().Jieba.withDict(dictionary().dict);
  const terms = lexicons.terms.flatMap(({term, variants}) => [term, ...variants]);
  // The dictionary's lines are parted by white space, and words with punctuation are no words of it.
  const plain = terms.filter((term) => /^[\p{L}\p{N}]+$/u.test(term));
  jieba.loadDict(Buffer.from(plain.map((term) => `${term} ${TERM_FREQUENCY} n`).join("\n")));
  return jieba;
});

/**
 * The words of a sentence, in order, without punctuation and white space. Terms of the policy lexicon stay whole.
 * Segmentation: jieba (a unigram model over a prefix dictionary, with a hidden Markov model for words it does not know).
 */
export function words(sentence: string, knowledge: Knowledge): string[] {
  return segmenter(knowledge)
    .cut(sentence, true)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
