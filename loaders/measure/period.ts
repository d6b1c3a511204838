import type {PeriodBasis, Section, Sentence} from "../types.ts";
import {digitValue, isDigit, signTable} from "./characters.ts";
import {enclosure} from "./enclosure.ts";
import type {Lexicon} from "./lexicon.ts";
import type {Candidate} from "./rejections/candidate.ts";

/** Of what time a figure speaks; the years where the text names them. */
interface Period {
  readonly basis: PeriodBasis;
  readonly from: number | null;
  readonly to: number | null;
}

interface Cue extends Period {
  readonly end: number;
  readonly clause: number;
}

/** A base of comparison is not the time of the figure: 较上年增长, 同比, 超去年20%. */
const compared = signTable("较比同于超过");
const duringPlan = /^[”"]?(?:期间|以来|时期|规划期)/;
const level = signTable("至到为");
const openTitle = "《".charCodeAt(0);
const yearEnd = /[底末]/;
const toYear = /^年?[-－–—―~～至到]{1,2}((?:19|20)\d\d)年/;

const yearAt = (text: string, at: number): number => {
  let year = 0;
  for (let i = at; i < at + 4; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return 0;
    year = year * 10 + digitValue(code);
  }
  return year >= 1949 && year <= 2100 && !isDigit(text.charCodeAt(at - 1)) ? year : 0;
};

/** A year or a span of years named at `at`, with what is said of it (年以来, 年底). */
function findYear(text: string, at: number, reporting: number | null): (Period & {end: number}) | null {
  const from = yearAt(text, at);
  if (!from || compared[text.charCodeAt(at - 1)]) return null;
  const span = toYear.exec(text.slice(at + 4, at + 13));
  if (span) {
    const to = Number(span[1]);
    return {
      basis: reporting !== null && to > reporting ? "target" : "cumulative",
      from,
      to,
      end: at + 4 + span[0].length
    };
  }
  if (text[at + 4] !== "年") return null;
  const end = at + 5;
  if (text.startsWith("以来", end)) {
    const basis = from === reporting ? "year" : "cumulative";
    return {basis, from, to: reporting, end: end + 2};
  }
  if (text[at - 1] === "到" || text.startsWith("截至", at - 2) || text.startsWith("截止", at - 2)) {
    const basis = reporting !== null && from > reporting ? "target" : "point";
    return {basis, from, to: from, end};
  }
  if (yearEnd.test(text.slice(end, end + 1)) && (reporting === null || from <= reporting))
    return {basis: "point", from, to: from, end};
  if (reporting === null || from === reporting) return {basis: "year", from, to: from, end};
  return {basis: from < reporting ? "previous" : "target", from, to: from, end};
}

/** The words of time of a sentence, in reading order. */
function periodCues(
  text: string,
  {start, end, clauses}: Sentence,
  {periods}: Lexicon,
  reporting: number | null
): Cue[] {
  const cues: Cue[] = [];
  let clause = 0;
  for (let i = start; i < end; i++) {
    while (clause + 1 < clauses.length && clauses[clause + 1]!.start <= i) clause++;
    const year = isDigit(text.charCodeAt(i)) ? findYear(text, i, reporting) : null;
    if (year) {
      cues.push({basis: year.basis, from: year.from, to: year.to, end: year.end, clause});
      i = year.end - 1;
      continue;
    }
    const hit = periods.findAt(text, i, end);
    if (!hit) {
      if (text.charCodeAt(i) === openTitle) i = enclosure(text, i)?.end ?? i;
      continue;
    }
    // A plan's name is no time (“八五”普法规划); its years are, once they are spoken of as such
    if (hit.entry.from !== null && !duringPlan.test(text.slice(hit.end, hit.end + 3))) continue;
    if (!compared[text.charCodeAt(i - 1)]) {
      const {basis, from, to, years} = hit.entry;
      const named = reporting !== null && years !== null ? reporting + years : null;
      cues.push({basis, from: from ?? named, to: to ?? named, end: hit.end, clause});
    }
    i = hit.end - 1;
  }
  return cues;
}

/** Strong words decide over the year that stands with them: 截至2020年底累计录入. */
const rank: Record<PeriodBasis, number> = {year: 0, point: 1, target: 2, previous: 2, cumulative: 3};
/** How many words of time in one clause are weighed. */
const most = 8;

/** The strongest of the words of the last clause that has any, among the first `count` cues. */
function nearest(cues: readonly Cue[], count: number): (Period & {clause: number}) | null {
  let best = cues[count - 1];
  if (!best) return null;
  const {clause} = best;
  let dated: Cue | null = null;
  let isYear = false;
  for (let i = count - 1; i >= Math.max(0, count - most) && cues[i]!.clause === clause; i--) {
    const cue = cues[i]!;
    if (rank[cue.basis] > rank[best.basis]) best = cue;
    if (cue.from !== null) dated = cue;
    isYear ||= cue.basis === "year";
  }
  // 全年累计: the sum of the year
  const basis = isYear && best.basis === "cumulative" && best.from === null ? "year" : best.basis;
  return {basis, from: dated?.from ?? null, to: dated?.to ?? null, clause};
}

/** Reads periods of figures that come in reading order: by the clause, else by the nearest clause before, else by the section. */
export function periods(
  text: string,
  sections: readonly Section[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  reporting: number | null
): (figure: Candidate) => Period {
  let sentence = -1;
  let cues: Cue[] = [];
  let count = 0;
  return ({quantity, sentence: ordinal, clauseOrdinal}) => {
    if (ordinal !== sentence) {
      sentence = ordinal;
      cues = periodCues(text, sentences[ordinal]!, lexicon, reporting);
      count = 0;
    }
    while (count < cues.length && cues[count]!.end <= quantity.start) count++;
    const cue = nearest(cues, count);
    // A target or another year is said of its own clause; this year, a date or 累计 opens a row of clauses.
    const opens = cue?.basis !== "target" && cue?.basis !== "previous";
    // 从2022年的86.7%提升至98.2%: the level reached is this year's
    const reached = cue?.basis === "previous" && level[text.charCodeAt(quantity.start - 1)];
    // What happened so many times has no state at a point in time: 现已召开会议5次
    const happened = cue?.basis === "point" && quantity.measure?.family === "event";
    if (cue && !reached && !happened && (opens || cue.clause === clauseOrdinal)) return cue;
    const plans = sections[sentences[ordinal]!.section]?.role === "plans";
    return plans ? {basis: "target", from: null, to: null} : {basis: "year", from: reporting, to: reporting};
  };
}
