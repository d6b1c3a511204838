import {type Hits, hits} from "../lexis/hits.ts";
import type {Codebook} from "./compiledCodebook.ts";

/** Cue words found in a text. */
export interface CueHits extends Hits {
  /** 1 for a hit inside a long title in 《》: it tells the topic, and nothing else. */
  readonly titled: Uint8Array;
}

/** The words of a longer title in 《》 are not those of the sentence; short ones are names of laws (《民法典》). */
const SHORT_TITLE = 8;
const LONGEST_TITLE = 120;
/** The last two characters of a title name the kind of the document (条例, 办法), which the sentence may count. */
const KIND = 2;

/** Every cue word of the codebook in a text. */
export function cueHits(text: string, {lexis}: Codebook): CueHits {
  const all = hits(lexis, text);
  const titled = new Uint8Array(all.count);
  for (let open = text.indexOf("《"); open >= 0; open = text.indexOf("《", open + 1)) {
    const close = text.slice(open, open + LONGEST_TITLE).indexOf("》");
    if (close > SHORT_TITLE) titled.fill(1, all.from[open], all.from[open + close - KIND]);
  }
  const {count, starts, ends, words, from} = all;
  return {count, starts, ends, words, from, titled};
}
