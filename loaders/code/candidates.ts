import type {Mention, Outline, Sentence, Span} from "../types.ts";
import type {Codebook, Posting, Rule} from "./codebook.ts";
import {Gaps} from "./gaps.ts";
import {clausesBefore, type Reaches, sentencesBefore} from "./reaches.ts";
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
/** Length of a topic word in a heading, whatever it is. */
const HEADING_WORTH = 2;
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
  readonly #sentences: readonly Sentence[];
  readonly #codebook: Codebook;
  readonly #hits: Hits;
  readonly #gaps: Gaps;
  /** By group: the worth of the best word found, and its hit (-1: in the heading). */
  readonly #worth: Float64Array;
  readonly #hit: Int32Array;
  /** By rule and by row: the last figure that it was tried for, found unfit for, excluded from. */
  readonly #tried: Int32Array;
  readonly #unfit: Int32Array;
  readonly #excluded: Int32Array;
  #turn = 0;
  #rules: Rule[] = [];
  /** Whether a topic and a verb were seen in what was read so far. */
  #seen = 0;

  constructor(text: string, {sentences}: Outline, codebook: Codebook, hits: Hits) {
    this.#text = text;
    this.#sentences = sentences;
    this.#codebook = codebook;
    this.#hits = hits;
    this.#gaps = new Gaps(text, codebook, hits);
    this.#worth = new Float64Array(codebook.groupCount);
    this.#hit = new Int32Array(codebook.groupCount);
    this.#tried = new Int32Array(codebook.rules.length);
    this.#unfit = new Int32Array(codebook.rules.length);
    this.#excluded = new Int32Array(codebook.indicatorCount);
  }

  /**
   * Rules that fit the figure, the best first. `shared` are words that it has in common with others (刑事、治安案件分别…),
   * `heading` the words of its heading.
   */
  candidates(
    mention: Mention,
    classes: readonly string[],
    reach: Reaches,
    shared: Span,
    heading: readonly number[]
  ): Candidate[] {
    ++this.#turn;
    this.#rules = [];
    this.#gaps.moveTo(reach);
    const {own, tail, tailShared} = reach;
    const tailWorth = tailShared ? SHARED : 1;
    this.#start(own, 1, mention, classes);
    this.#start(tail, tailWorth, mention, classes);
    this.#start(shared, SHARED, mention, classes);
    if (this.#rules.length === 0) return [];
    this.#seen = 0;
    this.#near(own, 1, true);
    this.#near(tail, tailWorth, true);
    this.#near(shared, SHARED, false);
    this.#after(reach.rest);
    this.#farther(reach, heading);
    const found: Candidate[] = [];
    for (const rule of this.#rules) {
      const candidate = this.#candidate(rule, reach);
      if (candidate) found.push(candidate);
    }
    return found.sort((a, b) => b.score - a.score || a.rule.number - b.rule.number);
  }

  /** Characters of the last figure's own words that nothing explains. */
  get unexplained(): number {
    return this.#gaps.unexplained;
  }

  /** Index of the first hit in a span; -1 where it is empty. */
  #first({start, end}: Span): number {
    return start === end ? this.#hits.count : firstFrom(this.#hits, start);
  }

  /** Takes up the rules that have a word beside the figure and that its kind and unit fit. */
  #start(where: Span, worth: number, mention: Mention, classes: readonly string[]): void {
    const {count, starts, ends, words, titled} = this.#hits;
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; ++hit) {
      if (titled[hit] || ends[hit]! > where.end) continue;
      for (const posting of this.#codebook.uses[words[hit]!]!.here)
        if (this.#takesUp(posting.rule, mention, classes)) this.#offer(posting, hit, worth);
    }
  }

  #takesUp(rule: Rule, mention: Mention, classes: readonly string[]): boolean {
    const {number, firstGroup, groups} = rule;
    if (this.#tried[number] === this.#turn) return true;
    if (this.#unfit[number] === this.#turn) return false;
    if (!fits(mention, classes, rule.indicator, rule.accepted)) {
      this.#unfit[number] = this.#turn;
      return false;
    }
    this.#tried[number] = this.#turn;
    this.#worth.fill(0, firstGroup, firstGroup + groups.length);
    this.#rules.push(rule);
    return true;
  }

  /** Words beside the figure fill groups of any place, and exclude rows. */
  #near(where: Span, worth: number, excludes: boolean): void {
    const {count, starts, ends, words, titled} = this.#hits;
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; ++hit) {
      if (ends[hit]! > where.end) continue;
      const use = this.#codebook.uses[words[hit]!]!;
      if (use.hidesTopics) this.#seen |= TOPIC;
      if (titled[hit]) {
        this.#fill(words[hit]!, "topic", hit, worth);
        continue;
      }
      if (use.isVerb) this.#seen |= VERB;
      if (excludes) for (const row of use.excludesHere) this.#excluded[row] = this.#turn;
      for (const row of use.excludesEarlier) this.#excluded[row] = this.#turn;
      for (const posting of use.elsewhere) this.#offer(posting, hit, worth);
    }
  }

  #after(where: Span): void {
    const {count, starts, words} = this.#hits;
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; ++hit)
      this.#fill(words[hit]!, "after", hit, 1);
  }

  /** Verbs and topics that the figure has not of its own, from the nearest stretch that has any. */
  #farther(reach: Reaches, heading: readonly number[]): void {
    this.#look(reach.lead, LEAD, true);
    let worth = CLAUSE;
    for (const clause of clausesBefore(this.#text, reach)) {
      this.#look(clause, worth, true);
      worth *= DECAY;
    }
    if (this.#seen & TOPIC) return;
    worth = SENTENCE;
    for (const sentence of sentencesBefore(this.#text, this.#sentences, reach)) {
      this.#look(sentence, worth, false);
      if (this.#seen & TOPIC) return;
      worth *= DECAY;
    }
    for (const word of heading) this.#fill(word, "topic", -1, HEADING);
  }

  /** Verbs are looked for in the same sentence only. */
  #look(where: Span, worth: number, sameSentence: boolean): void {
    const {count, starts, ends, words, titled} = this.#hits;
    let now = 0;
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; ++hit) {
      if (ends[hit]! > where.end) continue;
      const use = this.#codebook.uses[words[hit]!]!;
      if (use.isTopic && !(this.#seen & TOPIC)) this.#fill(words[hit]!, "topic", hit, worth);
      if (use.hidesTopics) now |= TOPIC;
      if (titled[hit] || !sameSentence) continue;
      if (use.isVerb && !(this.#seen & VERB)) this.#fill(words[hit]!, "verb", hit, worth);
      if (use.isVerb) now |= VERB;
      for (const row of use.excludesEarlier) this.#excluded[row] = this.#turn;
    }
    this.#seen |= now;
  }

  #fill(word: number, place: Posting["place"], hit: number, worth: number): void {
    for (const posting of this.#codebook.uses[word]!.elsewhere)
      if (posting.place === place) this.#offer(posting, hit, worth);
  }

  /** The word fills the group, where the rule was taken up and no better word fills it. */
  #offer({rule, group}: Posting, hit: number, worth: number): void {
    if (this.#tried[rule.number] !== this.#turn) return;
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

  /** Null where a group is empty, or no word of the figure's own is near. */
  #candidate(rule: Rule, {own, tail, sentence}: Reaches): Candidate | null {
    if (this.#excluded[rule.row] === this.#turn) return null;
    let score = 0;
    let gap = Number.POSITIVE_INFINITY;
    // Of a list, the last member alone names a rate (建议、提案办结率分别为…); other figures name their own thing.
    const isRate = rule.indicator.kind === "percent";
    let here = false;
    let remote = false;
    let {unexplained} = this.#gaps;
    const hits: number[] = [];
    for (const [i, {place}] of rule.groups.entries()) {
      const group = rule.firstGroup + i;
      if (this.#worth[group] === 0) return null;
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
      gap = Math.min(gap, this.#gaps.beyond(start, end));
    }
    if (!here || gap > WIDEST_GAP) return null;
    if (remote && unexplained > (rule.indicator.kind === "count" ? BARE : BARE_RATE)) return null;
    return {rule, score: score - GAP_COST * gap, hits: hits.sort((a, b) => a - b)};
  }
}
