import {clauseOf, outermost} from "../context/clause.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Mention, Period, Sentence, Span} from "../types.ts";
import {type Frame, type Framed, isElsewhere, isSeveralYears, yields} from "./frame.ts";
import type {Marker} from "./markers.ts";

/** Of words of time that stand together, the one that says most: in 截至2020年底累计 it is 累计, in 全年累计 the year. */
const rank: Readonly<Record<Period, number>> = {
  year: 0,
  point: 1,
  target: 2,
  previous: 2,
  other: 2,
  part_year: 2,
  multi_year: 3,
  plan: 3,
  term: 3,
  to_date: 3
};

/** A figure belongs to a base of comparison that stands right before it: 比上年的1190件, 去年同期为345件. */
const belongs = /^(?:年?同期)?(?:数|量|水平)?(?:的|为|是|仅为|仅)?(?:约|近|不足)?$/;
const LONGEST_BELONGS = 8;
/** 已精简的, 已建成的: what is spoken of is there. */
const doneBefore = /已经?(?!有|经)[\u4e00-\u9fff]{1,6}的/;
/** 其中2017年389件: said of the next figure alone. */
const amongWord = "其中";
/** Farther than this no bracket is looked for. */
const LONGEST_BRACKETS = 400;
const clauseMark = regex()`[${signs.phrase}\s]`;

interface Place {
  readonly framed: Framed;
  /** The clause that the words stand in; a figure in between parts two of them. */
  readonly clause: Span;
  /** Null for what holds to the end of the sentence; else the end of the stretch that it holds for. */
  readonly until: number | null;
  readonly isDuty: boolean;
  /** 累计 alone: rises are not summed up. */
  readonly isSum: boolean;
}

/** The time at each place of a sentence, as its words of time are passed in reading order. */
export class Timeline {
  readonly #text: string;
  readonly #sentence: Sentence;
  readonly #around: Framed;
  /** Words that hold to the end of the sentence. */
  #lasting: Place | null = null;
  /** Words that hold in their clause, or within their brackets. */
  #local: Place | null = null;
  #base: Marker | null = null;
  #lastFigure = -1;

  readonly #reporting: Framed;

  constructor(text: string, sentence: Sentence, around: Framed, reporting: Framed) {
    this.#reporting = reporting;
    this.#text = text;
    this.#sentence = sentence;
    this.#around = around;
  }

  /** Takes note of words of time. */
  pass(marker: Marker): void {
    this.#base = null;
    if (marker.frame && yields(marker.isRelative, marker.frame, this.#around)) return;
    if (marker.isBase) {
      this.#base = marker;
      return;
    }
    if (this.#isStateElsewhere(marker)) return;
    const clause = this.#clauseOf(marker.start);
    const marked = this.#marked(marker, clause);
    const last = this.#at(marker.start);
    const together = last && last.clause.start === clause.start && this.#lastFigure < last.framed.evidence!.start;
    const merged = together ? strongest(last, marked) : marked;
    if (merged.until === null) {
      this.#lasting = merged;
      this.#local = null;
    } else this.#local = merged;
  }

  /** The time of a figure, and what it says to those after it. */
  at(mention: Mention): Framed {
    this.#lastFigure = mention.start;
    const base = this.#base;
    this.#base = null;
    if (base?.frame && this.#belongs(base, mention)) return evidenced(base, base.frame);
    const marked = this.#at(mention.start) ?? this.#done(mention);
    if (!marked) return this.#around;
    const {framed} = marked;
    if (marked.isDuty && mention.bound === "exact") return this.#around;
    if (marked.isSum && mention.kind === "change") return this.#around;
    // The words name this figure alone: 2022年的9.1%下降2.3个百分点.
    if (this.#local && framed.evidence && this.#text.slice(framed.evidence.end, mention.start) === "的")
      this.#local = null;
    return this.#clauseOf(framed.evidence!.start).start === this.#clauseOf(mention.start).start
      ? framed
      : {...framed, basis: "sentence"};
  }

  /** 到2026年，市场主体总量达到6万户: a state is of the time that is told of, unless that is the year or the years until now. */
  #isStateElsewhere({frame, start}: Marker): boolean {
    if (frame?.period !== "point" || frame.from !== null) return false;
    return isElsewhere(this.#at(start)?.framed ?? this.#around);
  }

  /** Among plans, what was done already is a result: 对已精简的319项审批事项抓好落实. */
  #done({start}: Mention): Place | null {
    if (this.#around.period !== "target") return null;
    const clause = this.#clauseOf(start);
    const from = clause.start;
    const done = doneBefore.exec(this.#text.slice(from, start));
    if (!done) return null;
    const evidence = {start: from + done.index, end: from + done.index + done[0].length};
    return {framed: {...this.#reporting, basis: "clause", evidence}, clause, until: null, isDuty: false, isSum: false};
  }

  #at(offset: number): Place | null {
    const local = this.#local;
    if (local && offset < local.until!) return local;
    return this.#lasting;
  }

  #marked(marker: Marker, clause: Span): Place {
    const {frame, reach} = marker;
    const at = this.#at(marker.start)?.framed ?? this.#around;
    // 年均 says of the years at hand that their mean is told.
    const isOfThose = frame !== null && frame.from === null && isSeveralYears(frame) && isSeveralYears(at);
    const framed = frame
      ? evidenced(marker, isOfThose ? {...frame, from: at.from, to: at.to} : frame)
      : this.#sum(marker);
    const brackets = this.#bracketEnd(marker.start);
    const {end} = clause;
    const isAmong = this.#text.startsWith(amongWord, marker.start - amongWord.length);
    const opensSentence = marker.start === this.#sentence.start || this.#endsClause(marker, end);
    const lasts =
      reach === "sentence" || reach === "frame" || (reach === "clause" && frame?.from != null && opensSentence);
    return {
      framed,
      clause,
      until: brackets ?? (lasts && !isAmong ? null : end),
      isDuty: reach === "duty",
      isSum: frame === null
    };
  }

  /** 累计 sums up over the time at hand; where that is the report's year by assumption, it may have begun before. */
  #sum(marker: Marker): Framed {
    const marked = this.#at(marker.start);
    const at = marked?.framed ?? this.#around;
    if (at.basis === "report" || at.period === "point" || (at.period === "year" && at.basis === "heading"))
      return evidenced(marker, {period: "to_date", from: null, to: at.to});
    return {...at, evidence: at.evidence ?? marker};
  }

  /** Whether a clause says no more than the time: 2022年，全市受理…; 疫情最吃紧的2月至4月，组织…. */
  #endsClause({end}: Span, clauseEnd: number): boolean {
    const after = this.#text.slice(end, clauseEnd).trim();
    return after === "" || (after.length === 1 && clauseMark.test(after));
  }

  #belongs(base: Marker, {start}: Mention): boolean {
    return start - base.end <= LONGEST_BELONGS && belongs.test(this.#text.slice(base.end, start));
  }

  /** The clause that an offset stands in, outside of brackets. */
  #clauseOf(offset: number): Span {
    const clause = clauseOf(this.#text, {start: offset, end: offset}, this.#sentence);
    return outermost(this.#text, clause, this.#sentence);
  }

  /** The end of the brackets around an offset; null outside of brackets. */
  #bracketEnd(offset: number): number | null {
    const from = Math.max(this.#sentence.start, offset - LONGEST_BRACKETS);
    const before = this.#text.slice(from, offset + 1);
    const open = Math.max(before.lastIndexOf("（"), before.lastIndexOf("("));
    if (open < 0) return null;
    const start = from + open;
    const close = this.#text.slice(start, Math.min(this.#sentence.end, start + LONGEST_BRACKETS)).search(/[）)]/);
    return close < 0 || start + close < offset ? null : start + close;
  }
}

const evidenced = ({start, end}: Span, frame: Frame): Framed => ({
  period: frame.period,
  from: frame.from,
  to: frame.to,
  basis: "clause",
  evidence: {start, end}
});

/** Of two that stand together; the years are those of the one that names any. */
function strongest(first: Place, second: Place): Place {
  const [strong, weak] = rank[second.framed.period] > rank[first.framed.period] ? [second, first] : [first, second];
  const named = strong.framed.from === null && strong.framed.to === null ? weak.framed : strong.framed;
  const evidence = {
    start: Math.min(first.framed.evidence!.start, second.framed.evidence!.start),
    end: Math.max(first.framed.evidence!.end, second.framed.evidence!.end)
  };
  const until = first.until === null || second.until === null ? null : Math.max(first.until, second.until);
  return {
    framed: {...strong.framed, from: named.from, to: named.to, evidence},
    clause: second.clause,
    until,
    isDuty: first.isDuty && second.isDuty,
    isSum: first.isSum && second.isSum
  };
}
