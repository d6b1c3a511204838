import type {FigureContext, Span} from "../types.ts";
import type {Codebook} from "./compiledCodebook.ts";
import type {CueHits} from "./cueHits.ts";
import type {Gaps} from "./gaps.ts";
import type {Rule} from "./uses.ts";

/** A rule all of whose groups were found around a figure. */
export interface Candidate {
  readonly rule: Rule;
  readonly score: number;
  /** Indices of the hits that filled the groups. */
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
export class Matching {
  readonly #hits: CueHits;
  readonly #gaps: Gaps;
  readonly #rules: readonly Rule[];
  readonly #ruleOf: Int32Array;
  /** By group: the worth of the best word found, and its hit (-1: in the heading). */
  readonly #worth: Float64Array;
  readonly #hit: Int32Array;
  /** By rule: the last figure that it was taken up for, and how many of its groups are empty. */
  readonly #takenFor: Int32Array;
  readonly #empty: Int32Array;
  /** By row: the last figure that it was excluded from. */
  readonly #excluded: Int32Array;
  #turn = 0;
  #taken: Rule[] = [];

  constructor({rules, ruleOf}: Codebook, hits: CueHits, gaps: Gaps) {
    this.#hits = hits;
    this.#gaps = gaps;
    this.#rules = rules;
    this.#ruleOf = ruleOf;
    this.#worth = new Float64Array(ruleOf.length);
    this.#hit = new Int32Array(ruleOf.length);
    this.#takenFor = new Int32Array(rules.length);
    this.#empty = new Int32Array(rules.length);
    this.#excluded = new Int32Array((rules.at(-1)?.row ?? 0) + 1);
  }

  /** Turns to another figure. */
  clear(): void {
    this.#turn++;
    this.#taken = [];
  }

  get isEmpty(): boolean {
    return this.#taken.length === 0;
  }

  /** Rows of the codebook that the figure cannot have. */
  exclude(rows: readonly number[]): void {
    for (const row of rows) this.#excluded[row] = this.#turn;
  }

  /** Takes up the rules of these groups, with nothing in them. */
  takeUp(groups: readonly number[]): void {
    for (const group of groups) {
      const rule = this.#ruleOf[group]!;
      if (this.#takenFor[rule] === this.#turn) continue;
      this.#takenFor[rule] = this.#turn;
      const taken = this.#rules[rule]!;
      const {firstGroup, groups: all} = taken;
      this.#worth.fill(0, firstGroup, firstGroup + all.length);
      this.#empty[rule] = all.length;
      this.#taken.push(taken);
    }
  }

  /** The word fills those of the groups whose rule was taken up and that no better word fills. */
  offer(groups: readonly number[], hit: number, worth: number): void {
    if (groups.length === 0) return;
    const offered = this.#offered(hit, worth);
    for (const group of groups) {
      const rule = this.#ruleOf[group]!;
      if (this.#takenFor[rule] !== this.#turn) continue;
      const best = this.#worth[group]!;
      if (offered <= best) continue;
      if (best === 0) this.#empty[rule]!--;
      this.#worth[group] = offered;
      this.#hit[group] = hit;
    }
  }

  /** The worth of a word by its length and its distance. */
  #offered(hit: number, worth: number): number {
    if (hit < 0) return HEADING_WORTH * worth;
    const start = this.#hits.starts[hit]!;
    const end = this.#hits.ends[hit]!;
    return Math.min(end - start, MOST_WORTH) * worth - NEARER * this.#gaps.beyond(start, end);
  }

  /** The rules all of whose groups are filled, the best first. `holder` is the noun after the figure that it counts. */
  candidates(context: FigureContext, holder: Span | null): Candidate[] {
    const fitting: Candidate[] = [];
    for (const rule of this.#taken) {
      if (this.#empty[rule.number]! > 0 || this.#excluded[rule.row] === this.#turn) continue;
      const candidate = this.#candidate(rule, context, holder);
      if (candidate) fitting.push(candidate);
    }
    return fitting.sort((a, b) => b.score - a.score || a.rule.number - b.rule.number);
  }

  /** Null where no word of the figure's own is near, or none is the noun that it counts. */
  #candidate(rule: Rule, {own, after, sentence}: FigureContext, holder: Span | null): Candidate | null {
    let score = 0;
    let gap = Number.POSITIVE_INFINITY;
    // Of a list, the last member alone names a rate (建议、提案办结率分别为…); other figures name their own thing.
    const isRate = rule.indicator.kind === "percent";
    let here = false;
    let remote = false;
    let counted = holder === null;
    let {unexplained} = this.#gaps;
    let rest = rule.isAlone ? this.#gaps.unexplainedAfter : 0;
    const hits: number[] = [];
    for (let i = 0; i < rule.groups.length; i++) {
      const {position} = rule.groups[i]!;
      const group = rule.firstGroup + i;
      score += this.#worth[group]!;
      const hit = this.#hit[group]!;
      if (hit < 0 || this.#hits.starts[hit]! < sentence.start) remote = true;
      if (hit < 0) continue;
      hits.push(hit);
      const start = this.#hits.starts[hit]!;
      const end = this.#hits.ends[hit]!;
      if (!within(own, start) && !within(after, start)) continue;
      if (within(own, start)) unexplained -= this.#gaps.beyond(start, start) - this.#gaps.beyond(start, end);
      if (within(after, start)) rest -= end - start;
      here ||= position === "here" || isRate;
      if (position === "here" && within(after, start) && !rule.isAlone) unexplained = 0;
      if (holder && within(holder, start)) counted = true;
      gap = Math.min(gap, this.#gaps.beyond(start, end));
    }
    if (!here || !counted || gap > WIDEST_GAP) return null;
    if (rule.isAlone && (unexplained > 0 || rest > 0)) return null;
    if (remote && unexplained > (rule.indicator.kind === "count" ? BARE : BARE_RATE)) return null;
    return {rule, score: score - GAP_COST * gap, hits};
  }
}
