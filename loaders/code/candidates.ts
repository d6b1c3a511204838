import type {Mention, Span} from "../types.ts";
import type {Codebook, Posting, Rule, WordUse} from "./codebook.ts";
import {gaps} from "./gaps.ts";
import type {Reaches} from "./reaches.ts";
import {firstFrom, type Hits} from "./trie.ts";
import {fits} from "./units.ts";

/** A rule all of whose groups were found around a figure. */
export interface Candidate {
  readonly rule: Rule;
  readonly score: number;
  /** Indices of the hits that filled the groups, in the order of the text. */
  readonly hits: readonly number[];
}

/** Longer words say more; beyond six characters they are phrases and say no more. */
const MOST_WORTH = 6;
/** What a word is worth by where it stands: a verb or topic loses with every clause, sentence, heading between. */
const SHARED = 0.6;
const LEAD = 0.85;
const CLAUSE = 0.75;
const SENTENCE = 0.45;
const HEADING = 0.35;
const DECAY = 0.9;
/** A figure that takes its topic from another sentence has few unexplained words of its own (全年新收案件128件); a rate fewer. */
const BARE = 6;
const BARE_RATE = 3;
/** Of two words as long, the nearer one counts. */
const NEARER = 0.01;
/** What a stretch of words was seen to hold. */
const TOPIC = 1;
const VERB = 2;
/** Each unexplained character between the nearest cue and the figure. */
const GAP_COST = 0.3;
const WIDEST_GAP = 9;

const within = ({start, end}: Span, offset: number) => offset >= start && offset < end;

/** Collects, for one figure after the other, which groups of which rules are filled; its lists are made once a text. */
export class Evidence {
  readonly #text: string;
  readonly #codebook: Codebook;
  readonly #hits: Hits;
  readonly #worth: Float64Array;
  readonly #hit: Int32Array;
  readonly #stamp: Int32Array;
  readonly #excluded: Int32Array;
  #turn = 0;
  #touched: Rule[] = [];
  #gap: (start: number, end: number) => number = () => 0;

  constructor(text: string, codebook: Codebook, hits: Hits) {
    this.#text = text;
    this.#codebook = codebook;
    this.#hits = hits;
    this.#worth = new Float64Array(codebook.groupCount);
    this.#hit = new Int32Array(codebook.groupCount);
    this.#stamp = new Int32Array(codebook.groupCount);
    this.#excluded = new Int32Array(codebook.indicatorCount);
  }

  /** Rules that fit the figure, the best first. `shared` are words that it has in common with others (刑事、治安案件分别…). */
  candidates(mention: Mention, classes: readonly string[], reach: Reaches, shared: Span, heading: Hits): Candidate[] {
    ++this.#turn;
    this.#touched = [];
    const {own, tail} = reach;
    this.#gap = gaps(this.#text, this.#codebook, this.#hits, reach);
    const here =
      this.#near(own, 1, true) |
      this.#near(tail, reach.tailShared ? SHARED : 1, true) |
      this.#near(shared, SHARED, false);
    this.#each(reach.rest, (use, hit) => this.#fill(use, "after", hit, 1));
    this.#farther(reach, here, heading);
    const found: Candidate[] = [];
    for (const rule of this.#touched) {
      const candidate = this.#candidate(rule, reach);
      if (candidate && fits(mention, classes, rule.indicator, rule.accepted)) found.push(candidate);
    }
    return found.sort((a, b) => b.score - a.score || a.rule.number - b.rule.number);
  }

  /** Words beside the figure fill any group. Returns whether a topic and a verb are among them. */
  #near(where: Span, worth: number, excludes: boolean): number {
    let seen = 0;
    this.#each(where, (use, hit) => {
      if (use.hidesTopics) seen |= TOPIC;
      if (this.#hits.titled[hit]) return this.#fill(use, "topic", hit, worth);
      if (use.isVerb) seen |= VERB;
      if (excludes) for (const row of use.excludesHere) this.#excluded[row] = this.#turn;
      for (const row of use.excludesEarlier) this.#excluded[row] = this.#turn;
      for (const posting of use.postings) this.#offer(posting, hit, worth);
    });
    return seen;
  }

  /** Verbs and topics that the figure has not of its own, from the nearest stretch that has any. */
  #farther(reach: Reaches, here: number, heading: Hits): void {
    let seen = here;
    const look = (where: Span, worth: number, places: number) => {
      let now = 0;
      this.#each(where, (use, hit) => {
        if (use.isTopic && !(seen & TOPIC)) this.#fill(use, "topic", hit, worth);
        if (use.hidesTopics) now |= TOPIC;
        if (this.#hits.titled[hit] || !(places & VERB)) return;
        if (use.isVerb && !(seen & VERB)) this.#fill(use, "verb", hit, worth);
        if (use.isVerb) now |= VERB;
        for (const row of use.excludesEarlier) this.#excluded[row] = this.#turn;
      });
      seen |= now;
    };
    look(reach.lead, LEAD, TOPIC | VERB);
    let worth = CLAUSE;
    for (const clause of reach.clauses) {
      look(clause, worth, TOPIC | VERB);
      worth *= DECAY;
    }
    worth = SENTENCE;
    for (const sentence of reach.sentences) {
      if (seen & TOPIC) return;
      look(sentence, worth, TOPIC);
      worth *= DECAY;
    }
    if (seen & TOPIC) return;
    for (const word of heading.words) this.#fill(this.#codebook.uses[word]!, "topic", -1, HEADING);
  }

  #each(where: Span, visit: (use: WordUse, hit: number) => void): void {
    const {starts, ends, words} = this.#hits;
    if (where.start === where.end) return;
    for (let hit = firstFrom(this.#hits, where.start); hit < starts.length && starts[hit]! < where.end; ++hit)
      if (ends[hit]! <= where.end) visit(this.#codebook.uses[words[hit]!]!, hit);
  }

  #fill(use: WordUse, place: Posting["place"], hit: number, worth: number): void {
    for (const posting of use.postings) if (posting.place === place) this.#offer(posting, hit, worth);
  }

  #offer({rule, group}: Posting, hit: number, worth: number): void {
    const length = hit < 0 ? 2 : Math.min(this.#hits.ends[hit]! - this.#hits.starts[hit]!, MOST_WORTH);
    const offered = length * worth - (hit < 0 ? 0 : NEARER * this.#gap(this.#hits.starts[hit]!, this.#hits.ends[hit]!));
    if (this.#stamp[rule.firstGroup] !== this.#turn) {
      this.#touched.push(rule);
      for (let i = 0; i < rule.groups.length; ++i) {
        this.#stamp[rule.firstGroup + i] = this.#turn;
        this.#worth[rule.firstGroup + i] = 0;
      }
    }
    if (offered <= this.#worth[group]!) return;
    this.#worth[group] = offered;
    this.#hit[group] = hit;
  }

  /** Null where a group is empty, or no word of the figure's own is near. */
  #candidate(rule: Rule, {own, tail, sentenceStart}: Reaches): Candidate | null {
    if (this.#excluded[rule.row] === this.#turn) return null;
    let score = 0;
    let gap = Number.POSITIVE_INFINITY;
    let here = false;
    let remote = false;
    let unexplained = this.#gap(own.start, own.start);
    const hits: number[] = [];
    for (const [i, {place}] of rule.groups.entries()) {
      const group = rule.firstGroup + i;
      if (this.#worth[group] === 0) return null;
      score += this.#worth[group]!;
      const hit = this.#hit[group]!;
      if (hit < 0 || this.#hits.starts[hit]! < sentenceStart) remote = true;
      if (hit < 0) continue;
      hits.push(hit);
      const start = this.#hits.starts[hit]!;
      if (!within(own, start) && !within(tail, start)) continue;
      if (within(own, start)) unexplained -= this.#gap(start, start) - this.#gap(start, this.#hits.ends[hit]!);
      here ||= place === "here";
      if (place === "here" && within(tail, start)) unexplained = 0;
      gap = Math.min(gap, this.#gap(start, this.#hits.ends[hit]!));
    }
    if (!here || gap > WIDEST_GAP) return null;
    if (remote && unexplained > (rule.indicator.kind === "count" ? BARE : BARE_RATE)) return null;
    return {rule, score: score - GAP_COST * gap, hits: hits.sort((a, b) => a - b)};
  }
}
