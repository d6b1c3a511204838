import type {FigureContext, Mention, Position, Span} from "../types.ts";
import type {Codebook} from "./compiledCodebook.ts";
import type {CueHits} from "./cueHits.ts";
import type {Fit} from "./fitting.ts";
import {Gaps} from "./gaps.ts";
import {findHolder} from "./holder.ts";
import {type Candidate, Matching} from "./matching.ts";

/** The worth of a word by its position: a verb or topic loses with every clause, sentence, heading between. */
const SHARED = 0.6;
const LEAD = 0.85;
const CLAUSE = 0.75;
const SENTENCE = 0.45;
const HEADING = 0.35;
const DECAY = 0.9;
const compared = /[超高多]过|[高多]于/;
/** The kinds of words seen in a stretch. */
const TOPIC = 1;
const VERB = 2;
const neverParenthetical: (clause: Span) => boolean = () => false;

/** Reads what stands around one figure after the other; its lists are made once a text. */
export class Evidence {
  readonly #text: string;
  readonly #codebook: Codebook;
  readonly #hits: CueHits;
  readonly #gaps: Gaps;
  readonly #matching: Matching;
  /** The effects of words on the figure that is read. */
  #fit: Fit = () => {
    throw new Error("No figure is read");
  };
  /** Whether a topic and a verb were seen in what was read so far. */
  #seen = 0;
  /** Whether a clause's topic may be passed over; asked once a figure. */
  #passes = neverParenthetical;

  constructor(text: string, codebook: Codebook, hits: CueHits) {
    this.#text = text;
    this.#codebook = codebook;
    this.#hits = hits;
    this.#gaps = new Gaps(text, codebook, hits);
    this.#matching = new Matching(codebook, hits, this.#gaps);
  }

  /**
   * Rules that fit the figure, the best first. `heading` are the words of its heading. The nearest clause whose topic `passes`
   * does not hide those farther away.
   */
  candidates(mention: Mention, context: FigureContext, heading: Int32Array, passes = neverParenthetical): Candidate[] {
    this.#matching.clear();
    this.#passes = passes;
    this.#gaps.moveTo(context);
    const {own, after, afterShared, shared} = context;
    const afterWorth = afterShared ? SHARED : 1;
    this.#fit = this.#codebook.fitting.fit(mention);
    this.#start(own, 1);
    this.#start(after, afterWorth);
    this.#start(shared, SHARED);
    if (this.#matching.isEmpty) return [];
    this.#seen = 0;
    this.#near(own, 1, true);
    this.#near(after, afterWorth, true);
    this.#near(shared, SHARED, false);
    this.#headOfList(context);
    this.#after(context.rest);
    this.#farther(context, heading);
    return this.#matching.candidates(context, findHolder(this.#text, after, this.#codebook.holder));
  }

  /** Characters of the last figure's own words that nothing explains. */
  get unexplained(): number {
    return this.#gaps.unexplained;
  }

  /** Index of the first hit in a span; beyond the last one where it is empty. */
  #first({start, end}: Span): number {
    return start === end ? this.#hits.count : this.#hits.from[start]!;
  }

  /** Takes up the rules that have a word beside the figure and that its kind and unit fit. */
  #start(where: Span, worth: number): void {
    const {count, starts, ends, words, titled} = this.#hits;
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; hit++) {
      if (titled[hit] || ends[hit]! > where.end) continue;
      const {here} = this.#fit(words[hit]!);
      this.#matching.takeUp(here);
      this.#matching.offer(here, hit, worth);
    }
  }

  /** Words beside the figure fill groups of any place, and exclude rows. */
  #near(where: Span, worth: number, excludes: boolean): void {
    const {count, starts, ends, words, titled} = this.#hits;
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; hit++) {
      if (ends[hit]! > where.end) continue;
      const use = this.#codebook.lexis.entries[words[hit]!]!;
      const effects = this.#fit(words[hit]!);
      if (use.hidesTopics) this.#seen |= TOPIC;
      this.#matching.offer(effects.topic, hit, worth);
      if (titled[hit]) continue;
      if (use.isVerb) this.#seen |= VERB;
      if (excludes) this.#matching.exclude(effects.excludesHere);
      this.#matching.exclude(effects.excludesEarlier);
      this.#matching.offer(effects.verb, hit, worth);
      this.#matching.offer(effects.after, hit, worth);
    }
  }

  /** 新增上市公司2家、商事主体8.1万家: the verb of a list is that of each member that is a noun alone, as if it stood beside the figure. */
  #headOfList({own, lead}: FigureContext): void {
    if (this.#text[own.start - 1] !== "、" || !this.#isNoun(own)) return;
    const verb = this.#findVerb(lead);
    if (verb === null) return;
    this.#matching.exclude(this.#fit(verb.word).excludesHere);
    this.#matching.offer(this.#fit(verb.word).here, verb.hit, LEAD);
  }

  /** Whether a stretch ends in a topic and has no verb. */
  #isNoun(where: Span): boolean {
    const {count, starts, ends, words} = this.#hits;
    let endsInTopic = false;
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; hit++) {
      const {isTopic, isFiniteVerb} = this.#codebook.lexis.entries[words[hit]!]!;
      if (isFiniteVerb) return false;
      endsInTopic ||= isTopic && ends[hit] === where.end;
    }
    return endsInTopic;
  }

  /** The last verb of a stretch, among the words of the codebook. */
  #findVerb(where: Span): {hit: number; word: number} | null {
    const {count, starts, ends, words, titled} = this.#hits;
    let verb: {hit: number; word: number} | null = null;
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; hit++)
      if (ends[hit]! <= where.end && !titled[hit] && this.#codebook.lexis.entries[words[hit]!]!.isFiniteVerb)
        verb = {hit, word: words[hit]!};
    return verb;
  }

  #after(where: Span): void {
    const {count, starts, ends, words} = this.#hits;
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; hit++) {
      this.#fill(words[hit]!, "after", hit, 1);
      if (ends[hit]! > where.end) continue;
      if (!(this.#seen & TOPIC)) this.#fill(words[hit]!, "topic", hit, CLAUSE);
      if (!(this.#seen & VERB)) this.#fill(words[hit]!, "verb", hit, SHARED);
    }
  }

  /** Verbs and topics that the figure has not of its own, from the nearest stretch that has any. */
  #farther({lead, clausesBefore, sentencesBefore}: FigureContext, heading: Int32Array): void {
    this.#look(lead, LEAD, true);
    let worth = CLAUSE;
    for (const clause of clausesBefore) {
      this.#look(clause, worth, true);
      worth *= DECAY;
    }
    if (this.#seen & TOPIC) return;
    worth = SENTENCE;
    for (const sentence of sentencesBefore) {
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
    for (let hit = this.#first(where); hit < count && starts[hit]! < where.end; hit++) {
      if (ends[hit]! > where.end) continue;
      const use = this.#codebook.lexis.entries[words[hit]!]!;
      if (use.isTopic && !this.#isCompared(starts[hit]!)) {
        if (!(this.#seen & TOPIC)) this.#fill(words[hit]!, "topic", hit, worth);
        if (use.hidesTopics) now |= TOPIC;
      }
      if (titled[hit] || !sameSentence) continue;
      if (use.isVerb && !(this.#seen & VERB)) this.#fill(words[hit]!, "verb", hit, worth);
      if (use.isVerb) now |= VERB;
      this.#matching.exclude(this.#fit(words[hit]!).excludesEarlier);
    }
    if (now & TOPIC && sameSentence && this.#passes(where)) {
      now &= ~TOPIC;
      this.#passes = neverParenthetical;
    }
    this.#seen |= now;
  }

  /** 复议案件数首次超过行政诉讼案件: what a figure is held against is no topic. */
  #isCompared(start: number): boolean {
    return compared.test(this.#text.slice(Math.max(0, start - 8), start));
  }

  #fill(word: number, position: Position, hit: number, worth: number): void {
    this.#matching.offer(this.#fit(word)[position], hit, worth);
  }
}
