import {members} from "../context/conjunctions.ts";
import {clauseMark, regex, signs} from "../lexis/signs.ts";
import type {Sentence, Span} from "../types.ts";
import type {Lexicon, MeasureWord} from "./lexicon.ts";
import type {Candidate} from "./rejections/candidate.ts";

/** Between measure word and noun: 三个关键环节, 三年攻坚行动. */
const FURTHEST = 6;
const oneOf = regex()`^[^${signs.phrase}\n]{0,18}之一`;
const none: readonly string[] = [];
const qualified = /^的?(?:案件|项目|企业|工程|合同|采购|律师|自然村|村庄|老化|老旧|会议|活动|纠纷|罚款)/;
const stops = regex()`[${signs.phrase}“”《》\n]`;

/**
 * False where the number is part of a name or of the structure of government, which a writer states as known, not as a
 * result: 三项制度, 两级检察院, 五大领域, 三年行动; and where it restates a list that was just given in full (公示、记录、审核3项制度).
 */
export function isReported({text, quantity, clause, lexicon}: Candidate, inNote: boolean): boolean {
  const {measure, numeral, end, start, value, high, boundAt} = quantity;
  if (inNote) return false;
  if (!measure) return true;
  if (boundAt === "after" && isThreshold(text.slice(end, end + 4), measure)) return false;
  // a berth of 20万吨级; one of 5个试点地区之一
  if (text.startsWith("级", end) || oneOf.test(text.slice(end, end + 20))) return false;
  const before = lexicon.namedBefore.get(measure.word);
  if (before?.some((noun) => text.startsWith(noun, start - noun.length))) return false;
  if (measure.word === "级" || measure.use === "structure") return false;
  const named = lexicon.namedCounts.get(measure.word) ?? none;
  const mayName = (numeral.script === "chinese" || measure.kind === "duration") && !numeral.over && !boundAt;
  if (mayName && (measure.word === "大" || isNamed(text, end, named))) return false;
  if (measure.kind !== "count" || high !== null || boundAt || numeral.over) return true;
  return !isNamed(text, end, lexicon.structuralNouns) || listLength(text, clause, start, lexicon) < value;
}

/** 65岁及以上老年人, 20年以上老化管道, 百万元以上案件: which ones are meant, not how many there are. */
const isThreshold = (after: string, {word, kind}: MeasureWord) =>
  word.endsWith("岁") ||
  ((kind === "money" || kind === "duration" || word === "户" || word === "人") && qualified.test(after));

/** A list that goes on (等), ends with a name or a bracket, or holds documents or figures, is no list of members of one thing. */
const openList = /[》\d]|[等”】)）、]$/;
const LONGEST_LIST = 160;

/** How many members the list has that ends right before `at` within its clause (立法、执法、司法和普法4个); 0 where none does. */
function listLength(text: string, {start}: Span, at: number, {conjunctions}: Lexicon): number {
  const list = {start: Math.max(start, at - LONGEST_LIST), end: at};
  const {length} = openList.test(text.slice(list.start, at)) ? [] : members(conjunctions, text, list);
  return length > 1 ? length : 0;
}

function isNamed(text: string, end: number, nouns: readonly string[]): boolean {
  if (nouns.length === 0) return false;
  const rest = text.slice(end, end + FURTHEST);
  const stop = rest.search(stops);
  const phrase = stop < 0 ? rest : rest.slice(0, stop);
  return nouns.some((noun) => phrase.includes(noun));
}

/** A glossary entry: a note mark and a quoted term, or a term that is said to mean something. */
const gloss = regex()`^[\s\u3000]*(?:[【[〔]\s?\d{1,3}\s?[】\]〕]|\d{1,3}[.．、])?\s*[“"][^”"\n]{1,24}[”"][^${signs.clause}\n]{0,8}[:：](?:即|是?指|为)|^[\s\u3000]*[【[〔]\s?\d{1,3}\s?[】\]〕]\s*[“"]`;
const headline = /(?:公告|通知|通报|意见|决定|批复|公报|[^于]报告)\s*$/;
/** A glossary entry is no longer than this. */
const LONGEST = 400;

/** A sentence that explains a term (【25】“1530”工程：…) or is the title of another document: its figures are not the report's. */
function isNote(text: string, sentence: Span): boolean {
  const from = Math.max(0, sentence.start - LONGEST);
  const line = from + text.slice(from, sentence.start).lastIndexOf("\n") + 1;
  if (gloss.test(text.slice(line, line + 60))) return true;
  if (sentence.end - sentence.start >= 80) return false;
  const words = text.slice(sentence.start, sentence.end);
  return headline.test(words) && !clauseMark.test(words);
}

/** Whether a sentence is such a note, by its ordinal; asked in reading order, so that each is looked at once. */
export function sentenceNotes(text: string, sentences: readonly Sentence[]): (sentence: number) => boolean {
  let last = -1;
  let is = false;
  return (sentence) => {
    if (sentence !== last) {
      last = sentence;
      is = isNote(text, sentences[sentence]!);
    }
    return is;
  };
}
