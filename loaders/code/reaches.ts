import type {Mention, Outline, Sentence, Span} from "../types.ts";

/** The surroundings of a figure, from the nearest to the farthest. Spans lie in the text; an empty span has start = end. */
export interface Reaches {
  /** From the figure before, or the start of the clause, to the figure. */
  readonly own: Span;
  /** What follows the figure directly: `2044件` 法律援助案件. */
  readonly tail: Span;
  /** True where the words between this figure and the next may belong to either. */
  readonly tailShared: boolean;
  /** From there to the end of the clause, or of the next one where that has no figure: 召开会议4次，研究法治建设工作. */
  readonly rest: Span;
  /** The clause before `own`: it holds figures that share its verb. */
  readonly lead: Span;
  readonly sentence: Sentence;
}

const MARK = 1;
const OPENING = 2;
const CLOSING = 4;
/** Brackets end a stretch of words; quotation marks and 《》 do not. */
const BRACKET = 8;
const LINE = 16;

/** What a sign does to a stretch of words, by its code unit. */
const SIGNS = new Uint8Array(65536);
const set = (signs: string, what: number) => {
  for (const sign of signs) SIGNS[sign.charCodeAt(0)]! |= what;
};
set("，,；;：:。！？!?\n|", MARK);
set("（(“《【「[", OPENING);
set("）)”》】」]", CLOSING);
set("（([【）)]】", BRACKET);
set("\n", LINE);

/** Where the words of one figure end and those of the next begin: conjunctions and prepositions. */
const CONJUNCTION =
  /[、或将（(]|和(?![解谐平睦])|(?<![参给赋授])与|(?<![涉普顾危])及(?![时早格])|(?<!合)并(?![购网轨])|(?<![针应面相])对(?![接象照标])|(?<![行作成分认视列评授获被达])为(?!民)|(?<![方面导定走])向/;
/** 24件案件中出庭21件: what follows 中 is said of some of them. */
const AMONG = /^((?:[\u4e00-\u9fff]{0,6})(?:案件|纠纷|人员|单位|部门|企业|事项|乡镇|网格|村|社区))中(?![心小国医央])/;
const LONGEST_AMONG = 12;
/** 26件积案已化解24件, 126名法官人均办案134件: what belongs to the next figure alone. */
const NEXT =
  /(?:已|均|全部|成功)?(?:化解|办结|审结|结案|整改|调解成功|调成|答复|破获|采纳)$|(?:削减|精简|取消|下放|压减)了?$|[人案件户村月日场]均.{0,8}$/;
/** Farther than this, words have to do with something else. */
const LONGEST_OWN = 100;
const LONGEST_TAIL = 40;
const FARTHEST_REST = 60;
const LONGEST_BRACKET = 12;
const MOST_CLAUSES = 6;
const FARTHEST_CLAUSE = 200;
const MOST_SENTENCES = 4;
const FARTHEST_SENTENCE = 400;

/** Left end of the stretch of words before `from`: after the last clause mark or opening bracket, `floor` at most. */
export function wordsStart(text: string, from: number, floor: number): number {
  let depth = 0;
  for (let i = from - 1; i >= floor; --i) {
    const sign = SIGNS[text.charCodeAt(i)]!;
    if (sign === 0) continue;
    if (sign & CLOSING) ++depth;
    else if (sign & OPENING) {
      if (depth > 0) --depth;
      else if (sign & BRACKET) return i + 1;
    } else if (sign & LINE || depth === 0) return i + 1;
  }
  return floor;
}

function wordsEnd(text: string, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; ++i) {
    const sign = SIGNS[text.charCodeAt(i)]!;
    if (sign & MARK) return i;
    if (!(sign & BRACKET)) continue;
    const close = sign & OPENING ? text.slice(i, i + LONGEST_BRACKET).search(/[）)\]】]/) : -1;
    if (close < 0) return i;
    i += close;
  }
  return ceiling;
}

/** The end of the clause after the one that ends at `from`, where a comma parts them and it has no figure; else `from`. */
function pastComma(text: string, from: number, ceiling: number, figure = Number.POSITIVE_INFINITY): number {
  if (from >= ceiling || (text[from] !== "，" && text[from] !== ",")) return from;
  const end = wordsEnd(text, from + 1, ceiling);
  return figure < end ? from : end;
}

const span = (start: number, end: number): Span => ({start, end: Math.max(start, end)});

/** What brackets hold: 县（市、区） is one word. */
const BRACKETED = /[（(][^（()）]{1,12}[）)]/g;

/** Where in the words between two figures those of the first end: at the first conjunction outside brackets; -1 without one. */
function cut(text: string, start: number, end: number): number {
  const words = text.slice(start, end).replace(BRACKETED, (bracket) => " ".repeat(bracket.length));
  const found = words.search(CONJUNCTION);
  return found < 0 ? -1 : start + found;
}

/** The figure before; a length of time (连续三年保持100%) and a part of a name (四个协调小组) do not part a figure from its words. */
function findBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  let before = at - 1;
  while (mentions[before] && (mentions[before]!.kind === "duration" || !mentions[before]!.reported)) --before;
  return mentions[before];
}

/** The surroundings of `mentions[at]`. */
export function reaches(text: string, {sentences}: Outline, mentions: readonly Mention[], at: number): Reaches {
  const mention = mentions[at]!;
  const sentence = sentences[mention.sentence]!;
  const before = findBefore(mentions, at);
  const after = mentions[at + 1];
  const {start, end} = mention;
  const floor = Math.max(sentence.start, start - FARTHEST_CLAUSE);
  const clauseStart = wordsStart(text, start, floor);
  let ownStart = Math.max(clauseStart, start - LONGEST_OWN);
  if (before && before.end > clauseStart) {
    const conjunction = cut(text, before.end, start);
    ownStart = Math.max(ownStart, conjunction < 0 ? before.end : conjunction + 1);
  }
  const clauseEnd = wordsEnd(text, end, Math.min(sentence.end, end + FARTHEST_CLAUSE));
  const among = AMONG.exec(text.slice(end, end + LONGEST_AMONG));
  let tailEnd = Math.min(clauseEnd, end + (among?.[1]?.length ?? LONGEST_TAIL));
  let tailShared = false;
  if (after && after.start < tailEnd) {
    const own = cut(text, end, after.start);
    const next = own < 0 ? NEXT.exec(text.slice(end, after.start)) : null;
    tailShared = own < 0 && !next;
    tailEnd = next ? end + next.index : tailShared ? after.start : own;
  }
  const restEnd = pastComma(text, clauseEnd, Math.min(sentence.end, end + FARTHEST_REST), after?.start);
  return {
    own: span(ownStart, start),
    tail: span(end, tailEnd),
    tailShared,
    rest: span(tailEnd, restEnd),
    lead: span(clauseStart, ownStart),
    sentence
  };
}

/** 每村, 每个行政村: what follows is said of one of many. */
const EACH = /每一?个?(?:行政村|自然村|村（社区）|村\(社区\)|村|社区|乡镇|镇|街道|单位|所|校|户)/;

/** 学习法律12部，共计11次: a total by another measure, of what the clause before counted. */
const IN_ALL = /^(?:全[市县区省州旗镇乡]|全年)?(?:总|一)?(?:共计?|合计|累计)$/;

/**
 * The surroundings of a figure that stands in a clause without words of its own (乡镇工作站实现全覆盖，共建成126个): those of the
 * clause before, where that one has no figure, one of a single place (每村培养法律明白人3名，全镇共57名), or one by another measure
 * (学习法律12部，共计11次); else null.
 */
export function findBareReach(text: string, mentions: readonly Mention[], at: number, reach: Reaches): Reaches | null {
  const {lead, tail, sentence} = reach;
  if (mentions[at - 1]?.end === mentions[at]!.start) return beside(mentions, at, reach);
  if (lead.start < lead.end || tail.start < tail.end) return null;
  const [before] = clausesBefore(text, reach);
  if (!before || before.end < lead.start - 1) return null;
  const last = mentions[at - 1];
  const found = findOther(text, before, last && last.end > before.start ? last : null, mentions[at]!);
  if (!found) return null;
  // Of 法律明白人每村3名 and 每村培养3名法律明白人 the longer side of 每村 names what is counted.
  const {start: from, end: to} = found;
  const words = before.end - to > from - before.start ? span(to, before.end) : span(before.start, from);
  const own = span(Math.max(words.start, words.end - LONGEST_OWN), words.end);
  return {own, tail, tailShared: false, rest: tail, lead: span(before.start, own.start), sentence};
}

/** 组织培训5批31人次: two measures of one thing have the same words. */
function beside(mentions: readonly Mention[], at: number, reach: Reaches): Reaches {
  const {start} = mentions[at - 1]!;
  const floor = Math.max(reach.lead.start, mentions[at - 2]?.end ?? 0);
  return {...reach, own: span(Math.max(floor, start - LONGEST_OWN), start), lead: span(reach.lead.start, floor)};
}

/** Where in the clause before stands the other figure, or whose one of many it counts; its end, where it has none. */
function findOther(text: string, {start, end}: Span, last: Mention | null, bare: Mention): Span | null {
  if (!last) return {start: end, end};
  if (last.unit !== bare.unit)
    return IN_ALL.test(text.slice(end + 1, bare.start)) ? {start: Math.max(start, last.start), end: last.end} : null;
  const one = EACH.exec(text.slice(start, end));
  return one && {start: start + one.index, end: start + one.index + one[0].length};
}

/** Earlier clauses of the sentence, the nearest first. */
export function clausesBefore(text: string, {lead, own, sentence}: Reaches): Span[] {
  const found: Span[] = [];
  const floor = Math.max(sentence.start, own.end - FARTHEST_CLAUSE);
  for (let end = lead.start - 1; end > floor && found.length < MOST_CLAUSES; ) {
    const start = wordsStart(text, end, floor);
    if (end > start) found.push(span(start, end));
    end = start - 1;
  }
  return found;
}

/** Earlier sentences of the paragraph, the nearest first. */
export function sentencesBefore(text: string, sentences: readonly Sentence[], {sentence}: Reaches): Span[] {
  const found: Span[] = [];
  const {start, section, ordinal} = sentence;
  for (let i = ordinal - 1; i >= 0 && found.length < MOST_SENTENCES; --i) {
    const before = sentences[i]!;
    if (before.section !== section || start - before.start > FARTHEST_SENTENCE) break;
    if (text.slice(before.end - 1, sentences[i + 1]!.start).includes("\n")) break;
    found.push(before);
  }
  return found;
}
