import type {Mention, Outline, Sentence, Span} from "../types.ts";
import type {Codebook, Posting} from "./codebook.ts";
import {Gaps} from "./gaps.ts";
import {findHolder} from "./holder.ts";
import {clausesBefore, type Reaches, sentencesBefore} from "./reaches.ts";
import {type Candidate, Slots} from "./slots.ts";
import {firstFrom, type Hits} from "./trie.ts";

/** What a word is worth by where it stands: a verb or topic loses with every clause, sentence, heading between. */
const SHARED = 0.6;
const LEAD = 0.85;
const CLAUSE = 0.75;
const SENTENCE = 0.45;
const HEADING = 0.35;
const DECAY = 0.9;
/** What a stretch of words was seen to hold. */
const TOPIC = 1;
const VERB = 2;
/** Reads what stands around one figure after the other; its lists are made once a text. */
export class Evidence {
  readonly #text: string;
  readonly #sentences: readonly Sentence[];
  readonly #codebook: Codebook;
  readonly #hits: Hits;
  readonly #gaps: Gaps;
  readonly #slots: Slots;
  /** Whether a topic and a verb were seen in what was read so far. */
  #seen = 0;

  constructor(text: string, {sentences}: Outline, codebook: Codebook, hits: Hits) {
    this.#text = text;
    this.#sentences = sentences;
    this.#codebook = codebook;
    this.#hits = hits;
    this.#gaps = new Gaps(text, codebook, hits);
    this.#slots = new Slots(codebook, hits, this.#gaps);
  }

  /**
   * Rules that fit the figure, the best first. `shared` are words that it has in common with others (刑事、治安案件分别…),
   * `heading` the words of its heading.
   */
  candidates(mention: Mention, reach: Reaches, shared: Span, heading: readonly number[]): Candidate[] {
    this.#slots.clear();
    this.#gaps.moveTo(reach);
    const {own, tail, tailShared} = reach;
    const tailWorth = tailShared ? SHARED : 1;
    const fitting = this.#codebook.fitting.rules(mention);
    this.#start(own, 1, fitting);
    this.#start(tail, tailWorth, fitting);
    this.#start(shared, SHARED, fitting);
    if (this.#slots.empty) return [];
    this.#seen = 0;
    this.#near(own, 1, true);
    this.#near(tail, tailWorth, true);
    this.#near(shared, SHARED, false);
    this.#after(reach.rest);
    this.#farther(reach, heading);
    return this.#slots.candidates(reach, findHolder(this.#text, tail, this.#codebook.holder));
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
  #start(where: Span, worth: number, fitting: Uint8Array): void {
    const {count, starts, ends, words, titled} = this.#hits;
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; ++hit) {
      if (titled[hit] || ends[hit]! > where.end) continue;
      for (const posting of this.#codebook.uses[words[hit]!]!.here) {
        if (fitting[posting.rule.number] === 0) continue;
        this.#slots.takeUp(posting.rule);
        this.#slots.offer(posting, hit, worth);
      }
    }
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
      if (excludes) this.#slots.exclude(use.excludesHere);
      this.#slots.exclude(use.excludesEarlier);
      for (const posting of use.elsewhere) this.#slots.offer(posting, hit, worth);
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
      this.#slots.exclude(use.excludesEarlier);
    }
    this.#seen |= now;
  }

  #fill(word: number, place: Posting["place"], hit: number, worth: number): void {
    for (const posting of this.#codebook.uses[word]!.elsewhere)
      if (posting.place === place) this.#slots.offer(posting, hit, worth);
  }
}
