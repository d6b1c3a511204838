import {endsPhrase} from "../context/marks.ts";
import {backwardLexis} from "../lexis/lexis.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Candidate} from "./rejections/candidate.ts";
import {inRow} from "./shared.ts";

/** Growth or decline: 1 up, -1 down, 0 where only a comparison is named. */
interface Change {
  readonly direction: -1 | 0 | 1;
}

/** Words that may stand between a verb and its figure; true for words that make it a level (提高到98%). */
const fillers = backwardLexis([
  ...[
    "了",
    "约",
    "近",
    "超过",
    "超",
    "逾",
    "分别",
    "均",
    "各",
    "都",
    "幅度",
    "也",
    "又",
    "平均",
    "将",
    " ",
    "\u00a0"
  ].map((word) => [word, false] as const),
  ...["达到", "达", "为", "至", "到", "在", "保持在", "稳定在", "控制在"].map((word) => [word, true] as const)
]);
/** Signs that join the figure to another, or a remark to it. */
const joined = /[（(和与及]/;
/** How far back a comparison is looked for. */
const FURTHEST = 16;
/** Things measured in time, between the verb and its figure: 缩短办理时间15天. */
const spent = /(?:时限|时间|时长|用时|周期|期限)$/;
/** Words between the verb and a percentage of change: 压减办理时限80%, 提高效率30%; a rate or a level does not. */
const share = regex()`^(?!.*(?:实现|(?<!效)率))[^比占达到至为度${signs.list}\d]{1,14}$`;
/** One character with its object, in slogans: 减材料75%, 压时限60%. */
const cutShort = /[减压](?:少|缩)?(?:申请|办理|提交|审批|办事)?(?:环节|时限|时间|材料|跑动|次数|费用|成本|流程|证明)$/;
const gained = /(?:效率|收入|速度|产量|产值)$/;
/** 5%的增速; not 9.1%下降2.3个百分点, where the second figure is the change. */
const after = /^的?(?:(增长|增速|增幅|涨幅)|下降|降幅)(?!了?\d)/;
/** Words that turn any amount into a change: 比上年多9天, 同比少12件. */
const thanBefore = /(?:同比|环比|[较比](?:(?:[上去前]一?|(?:19|20)\d\d)年度?)?(?:同期)?)$/;
/** A multiple of what was before: 是去年的1.8倍, 为2017年同期的两倍. */
const ofBefore = /(?:[上去前]一?年度?|(?:19|20)\d\d年|年初|前|同期)(?:同期|末|底)?的$/;
/** A sign that says which way: +14%, 增长-3%; after a number or an opening bracket of a formula it joins. */
const signed = /(?<![\dA-Za-z%％‰）)\]】])([+＋↑▲\-－−﹣↓▼])\s?$/;
const asPercent = new Set(["%", "％", "‰", "成", "倍", "番"]);

/** Growth or decline of each figure; null where a figure tells a level or a count. */
export function changes(text: string, figures: readonly Candidate[]): (Change | null)[] {
  const all: (Change | null)[] = [];
  for (const [i, figure] of figures.entries()) {
    const last = figures[i - 1];
    // 分别下降18%、13%: said once for the row
    const shared =
      last && all[i - 1] && figure.quantity.boundAt !== "before" && inRow(text, last, figure) ? all[i - 1]! : null;
    all.push(shared ?? findChange(figure, last));
  }
  return all;
}

function findChange(figure: Candidate, last: Candidate | undefined): Change | null {
  const {text, quantity, lexicon, clause} = figure;
  const {start, end, measure, kind, boundAt} = quantity;
  let at = start;
  let isLevel = false;
  for (let n = 0; n < 4; n++) {
    const filler = fillers.findBefore(text, at, clause.start);
    if (!filler) break;
    isLevel ||= filler.entry;
    at = filler.start;
  }
  const sign =
    kind === "percent" && boundAt === null ? signed.exec(text.slice(Math.max(clause.start, start - 3), start)) : null;
  if (sign) return {direction: "+＋↑▲".includes(sign[1]!) ? 1 : -1};
  const isPoint = measure !== null && (measure.family === "point" || measure.word === "番");
  const word = lexicon.changes.findBefore(text, at, clause.start);
  if (!word && measure?.word === "倍" && ofBefore.test(text.slice(Math.max(clause.start, at - FURTHEST), at)))
    return {direction: 0};
  if (!word) return isPoint ? {direction: compared(figure)} : (grows(figure) ?? lessens(figure));
  const {direction, role, of} = word.entry;
  if (role === "noun") return {direction};
  if (isLevel) return null;
  if (isPoint || (measure && asPercent.has(measure.word))) return {direction};
  // 比上年的402件少90件
  if (direction && last?.quantity.end === word.start && last.quantity.unit === quantity.unit) return {direction};
  if (direction && of !== "rate" && thanBefore.test(text.slice(Math.max(clause.start, word.start - 9), word.start)))
    return {direction};
  // 减少38天 is a change where the figure closes the clause; 提升122个品牌知名度 counts brands
  if (word.end - word.start === 1 || role === "compared" || of === "rate") return null;
  return endsPhrase(text, end) || joined.test(text.charAt(end)) ? {direction} : null;
}

/** Direction of a gap in percentage points to something that is named in between: 高于全国平均水平1.2个百分点. */
function compared({text, quantity, lexicon, clause}: Candidate): -1 | 0 | 1 {
  for (let at = quantity.start - 1; at > Math.max(clause.start, quantity.start - FURTHEST); at--) {
    const word = lexicon.changes.findBefore(text, at, clause.start);
    if (word && word.end - word.start > 1 && word.entry.direction) return word.entry.direction;
  }
  return 0;
}

/** 保持20%以上增长, 5%的增速: growth named after its figure. */
function grows({text, quantity: {end, kind}}: Candidate): Change | null {
  if (kind !== "percent") return null;
  const word = after.exec(text.slice(end, end + 7));
  return word ? {direction: word[1] ? 1 : -1} : null;
}

/** Growth or decline whose verb has its object before the figure: 压减办理时限80%, 缩短办理时间15天. */
function lessens({text, quantity: {start, kind}, lexicon, clause}: Candidate): Change | null {
  if (kind !== "percent" && kind !== "duration" && kind !== "money") return null;
  if (kind === "percent" && cutShort.test(text.slice(Math.max(clause.start, start - 8), start))) return {direction: -1};
  for (let at = start - 2; at > Math.max(clause.start, start - FURTHEST); at--) {
    const word = lexicon.changes.findBefore(text, at, clause.start);
    if (!word || word.end - word.start === 1 || word.entry.role !== "verb") continue;
    const object = text.slice(at, start);
    if (!share.test(object)) return null;
    const {direction} = word.entry;
    if (kind === "duration") return spent.test(object) ? {direction} : null;
    return direction < 0 || gained.test(object) ? {direction} : null;
  }
  return null;
}
