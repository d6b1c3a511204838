import type {Span} from "../types.ts";
import type {Codebook, Posting, Rule} from "./codebook.ts";
import type {Gaps} from "./gaps.ts";
import type {Reaches} from "./reaches.ts";
import type {Hits} from "./trie.ts";

/** A rule all of whose groups were found around a figure. */
export interface Candidate {
  readonly rule: Rule;
  readonly score: number;
  /** Indices of the hits that filled the groups, in the order of the text. */
  readonly hits: readonly number[];
}

/** Longer words say more; beyond six characters they are phrases and say no more. */
const MOST_WORTH = 6;
/** Length of a topic word in a heading, whatever it is. */
const HEADING_WORTH = 2;
/** Of two words as long, the nearer one counts. */
const NEARER = 0.01;
/** Each unexplained character between the nearest cue and the figure. */
const GAP_COST = 0.3;
const WIDEST_GAP = 9;
/** A figure that takes its topic from another sentence has few unexplained words of its own (全年新收案件128件); a rate fewer. */
const BARE = 6;
const BARE_RATE = 3;

const within = ({start, end}: Span, offset: number) => offset >= start && offset < end;

/** The groups of the rules that were taken up for a figure, and what fills them. */
export class Slots {
  readonly #hits: Hits;
  readonly #gaps: Gaps;
  /** By group: the worth of the best word found, and its hit (-1: in the heading). */
  readonly #worth: Float64Array;
  readonly #hit: Int32Array;
  /** By rule and by row: the last figure that it was taken up for, excluded from. */
  readonly #taken: Int32Array;
  readonly #excluded: Int32Array;
  #turn = 0;
  #rules: Rule[] = [];

  constructor({groupCount, rules, indicatorCount}: Codebook, hits: Hits, gaps: Gaps) {
    this.#hits = hits;
    this.#gaps = gaps;
    this.#worth = new Float64Array(groupCount);
    this.#hit = new Int32Array(groupCount);
    this.#taken = new Int32Array(rules.length);
    this.#excluded = new Int32Array(indicatorCount);
  }

  /** Turns to another figure. */
  clear(): void {
    ++this.#turn;
    this.#rules = [];
  }

  get empty(): boolean {
    return this.#rules.length === 0;
  }

  /** Rows of the codebook that the figure cannot have. */
  exclude(rows: readonly number[]): void {
    for (const row of rows) this.#excluded[row] = this.#turn;
  }

  /** Takes a rule up, with nothing in its groups. */
  takeUp(rule: Rule): void {
    const {number, firstGroup, groups} = rule;
    if (this.#taken[number] === this.#turn) return;
    this.#taken[number] = this.#turn;
    for (let i = 0; i < groups.length; ++i) this.#worth[firstGroup + i] = 0;
    this.#rules.push(rule);
  }

  /** The word fills the group, where the rule was taken up and no better word fills it. */
  offer({rule, group}: Posting, hit: number, worth: number): void {
    if (this.#taken[rule.number] !== this.#turn) return;
    const {starts, ends} = this.#hits;
    const offered =
      hit < 0
        ? HEADING_WORTH * worth
        : Math.min(ends[hit]! - starts[hit]!, MOST_WORTH) * worth -
          NEARER * this.#gaps.beyond(starts[hit]!, ends[hit]!);
    if (offered <= this.#worth[group]!) return;
    this.#worth[group] = offered;
    this.#hit[group] = hit;
  }

  #isFull({firstGroup, groups}: Rule): boolean {
    for (let i = 0; i < groups.length; ++i) if (this.#worth[firstGroup + i] === 0) return false;
    return true;
  }

  /** The rules all of whose groups are filled, the best first. `holder` is the noun after the figure that it counts. */
  candidates(reach: Reaches, holder: Span | null): Candidate[] {
    const found: Candidate[] = [];
    for (const rule of this.#rules) {
      const candidate = this.#candidate(rule, reach, holder);
      if (candidate) found.push(candidate);
    }
    return found.sort((a, b) => b.score - a.score || a.rule.number - b.rule.number);
  }

  /** Null where a group is empty, no word of the figure's own is near, or none is the noun that it counts. */
  #candidate(rule: Rule, {own, tail, sentence}: Reaches, holder: Span | null): Candidate | null {
    if (this.#excluded[rule.row] === this.#turn || !this.#isFull(rule)) return null;
    let score = 0;
    let gap = Number.POSITIVE_INFINITY;
    // Of a list, the last member alone names a rate (建议、提案办结率分别为…); other figures name their own thing.
    const isRate = rule.indicator.kind === "percent";
    let here = false;
    let remote = false;
    let counted = holder === null;
    let {unexplained} = this.#gaps;
    const hits: number[] = [];
    for (let i = 0; i < rule.groups.length; ++i) {
      const {place} = rule.groups[i]!;
      const group = rule.firstGroup + i;
      score += this.#worth[group]!;
      const hit = this.#hit[group]!;
      if (hit < 0 || this.#hits.starts[hit]! < sentence.start) remote = true;
      if (hit < 0) continue;
      hits.push(hit);
      const start = this.#hits.starts[hit]!;
      const end = this.#hits.ends[hit]!;
      if (!within(own, start) && !within(tail, start)) continue;
      if (within(own, start)) unexplained -= this.#gaps.beyond(start, start) - this.#gaps.beyond(start, end);
      here ||= place === "here" || isRate;
      if (place === "here" && within(tail, start)) unexplained = 0;
      if (holder && within(holder, start)) counted = true;
      gap = Math.min(gap, this.#gaps.beyond(start, end));
    }
    if (!here || !counted || gap > WIDEST_GAP) return null;
    if (remote && unexplained > (rule.indicator.kind === "count" ? BARE : BARE_RATE)) return null;
    return {rule, score: score - GAP_COST * gap, hits: hits.sort((a, b) => a - b)};
  }
}
