import {isRound, isTitleMark, OPENS, roleOf} from "../context/marks.ts";
import type {Hits} from "../lexis/hits.ts";
import type {FigureContext, Span} from "../types.ts";
import type {Codebook} from "./compiledCodebook.ts";

/** Digits, brackets and quotation marks are below; full-width marks, above the characters, are rare beside a figure. */
const FIRST_HAN = 0x4e00;
const FULL_WIDTH = 0xff00;
const nowhere: Span = {start: 0, end: 0};

/**
 * How many characters that nothing explains stand between a word and the figure; fillers (共计, 全市, 达) and brackets do
 * not count. `人民调解员7125名` has no gap; in `人民调解员全年走访群众3000人` it is 走访群众, and the figure counts something else.
 */
export class Gaps {
  readonly #text: string;
  readonly #codebook: Codebook;
  readonly #hits: Hits;
  #own: Span = nowhere;
  #after: Span = nowhere;
  /** Unexplained characters from the start of the span to each of its offsets; made when first asked for. */
  #sumsOwn: Uint8Array | null = null;
  #sumsAfter: Uint8Array | null = null;

  constructor(text: string, codebook: Codebook, hits: Hits) {
    this.#text = text;
    this.#codebook = codebook;
    this.#hits = hits;
  }

  /** Turns to the surroundings of another figure. */
  moveTo({own, after}: FigureContext): void {
    this.#own = own;
    this.#after = after;
    this.#sumsOwn = null;
    this.#sumsAfter = null;
  }

  /** Unexplained characters of the figure's own words. */
  get unexplained(): number {
    return this.beyond(this.#own.start, this.#own.start);
  }

  /** Unexplained characters of the words right after the figure, up to their first mark. */
  get unexplainedAfter(): number {
    const {start, end} = this.#after;
    let to = start;
    while (to < end && this.#text.charCodeAt(to) >= FIRST_HAN && this.#text.charCodeAt(to) < FULL_WIDTH) to++;
    this.#sumsAfter ??= this.#sums(this.#after);
    return this.#sumsAfter[to - start]!;
  }

  /** Unexplained characters between the word at [start, end) and the figure; 0 for a word that stands elsewhere. */
  beyond(start: number, end: number): number {
    const own = this.#own;
    const after = this.#after;
    if (start >= own.start && end <= own.end) {
      this.#sumsOwn ??= this.#sums(own);
      return this.#sumsOwn[own.end - own.start]! - this.#sumsOwn[end - own.start]!;
    }
    if (start >= after.start && end <= after.end) {
      this.#sumsAfter ??= this.#sums(after);
      return this.#sumsAfter[start - after.start]!;
    }
    return 0;
  }

  #sums({start, end}: Span): Uint8Array {
    const {count, starts, ends, words, from} = this.#hits;
    const sums = new Uint8Array(end - start + 1);
    const {lexis, fillers} = this.#codebook;
    let depth = 0;
    for (let i = start; i < end; i++) {
      const unit = this.#text.charCodeAt(i);
      // The words in brackets explain a word before it (入驻部门（含税务、海关）19个) and part it from no figure.
      if (isRound(unit) || isTitleMark(unit)) depth += roleOf[unit] === OPENS ? 1 : -1;
      else if (depth <= 0 && unit >= FIRST_HAN && fillers[unit] === 0) sums[i - start + 1] = 1;
    }
    for (let hit = from[start]!; hit < count && starts[hit]! < end; hit++)
      if (lexis.entries[words[hit]!]!.isFiller && ends[hit]! <= end)
        sums.fill(0, starts[hit]! - start + 1, ends[hit]! - start + 1);
    for (let i = 1; i < sums.length; i++) sums[i]! += sums[i - 1]!;
    return sums;
  }
}
