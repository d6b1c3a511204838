import {endsPhrase, isDigit} from "../../context/marks.ts";
import {regex, signs} from "../../lexis/signs.ts";
import type {Candidate, Rule} from "./candidate.ts";

const isYear = (value: number, digits: number) => digits === 4 && value >= 1900 && value <= 2100;
/** Years in a row, the sign 年 only after the last: 2020、2022至2035年. */
const moreYears = regex("y")`(?:\s?[${signs.list}和与至到\-－–—―~～]{1,2}\s?(?:19|20)\d\d){1,6}\s?年`;
const afterMonth = /[月]$/;
/** Words beside a stretch of days, so that N日 is a duration: 15日内, 缩短至5日. */
const lasting = /(?:为期|历时|缩短|压缩|延长|缩减|不少于|不超过|超过|限|逾期|每)(?:至|到|为)?$/;
/** Verbs that change a stretch of days: 由法定7日缩短至3日. */
const shortened = /^(?:缩短|压缩|缩减|延长|压减|精简)/;
/** Words that turn a number of years into a stretch of the calendar: 五年来, 过去五年, 近三年. */
const sinceThen = /^(?:一遇|以?来|间(?!断)|前|后|里|努力|奋斗|累计|共|新增|总共)/;
const calendar =
  /(?<![学提])(?:过去|今后|未来|近|最近|这|此后|前|后|下一个|首个|头|每|今明|通过|经过|上世纪|世纪|上个?|去|当|本)$/;

function isMonth({text, quantity}: Candidate): boolean {
  return quantity.measure?.word === "月" && !text.startsWith("个", quantity.numberEnd);
}

function isDay({text, quantity: {measure, numeral, end, start, value}}: Candidate): boolean {
  if (measure?.word === "时" || measure?.word === "分") return isClock(text, numeral.start, end);
  if (measure?.word !== "日") return false;
  const head = text.slice(Math.max(0, start - 5), start);
  if (afterMonth.test(head)) return true;
  return !(
    /^[内以之]/.test(text.slice(end, end + 1)) ||
    /[内]$/.test(text.slice(numeral.start, end)) ||
    lasting.test(head) ||
    shortened.test(text.slice(end, end + 2)) ||
    value > 31
  );
}

const isClock = (text: string, start: number, end: number) =>
  text[end - 1] === "时" ? !text.startsWith("长", end) : "时点".includes(text[start - 1] ?? "\0");

/** 五年来, 近三年, 过去五年: when, not how long. */
function isStretch({text, quantity: {measure, numeral, end, start, boundAt}, lexicon}: Candidate): boolean {
  if (measure?.kind !== "duration" || !/年|月|周|天/.test(measure.word)) return false;
  const rest = text.slice(end, end + 3);
  if (sinceThen.test(rest)) return true;
  const head = text.slice(Math.max(0, numeral.start - 4), numeral.start);
  if (/(?:历时|耗时|长达|连续|持续|达|为期|满|前后)(?:近|不到|不足|仅)?$/.test(head)) return false;
  if (head.endsWith("的") && rest !== "" && endsPhrase(rest, 0)) return true;
  const verb = lexicon.verbs.findAt(text, end);
  if (measure.word === "年" && boundAt === null && verb && !verb.entry && !/[定内新满]/.test(head.slice(-1)))
    return true;
  return calendar.test(head) || calendar.test(text.slice(Math.max(0, start - 4), start));
}

/** 23年9月, 较22年, ’23年, 22年和23年: a year of two digits; terms of imprisonment and ages have them too. */
const ofYear =
  /^(?:(?:1[0-2]|0?[1-9])月|[底初末]|度(?!假)|[上下]半年|全年|第[一二三四]季度|同期|[、和与至到\-－—～~]{1,2}\d\d年)/;
const toYear = /(?:较|比|与|截至|截止|['’‘]|\d\d年?[、和与至到\-－—～~]{1,2})$/;
const toLastPhrase = regex("s")`^.*[${signs.phrase}\n]`;
const lengths = /[刑判监龄寿历期]/;
/** A report of our time tells of no other years. */
const isRecent = (value: number) => value >= 10 && value <= 35;
function isShortYear({text, quantity: {numeral, measure, end, high}}: Candidate): boolean {
  if (measure?.word !== "年" || numeral.script !== "arabic" || numeral.digits !== 2 || !isRecent(numeral.value))
    return false;
  const before = text.slice(Math.max(0, numeral.start - 8), numeral.start).replace(toLastPhrase, "");
  if (lengths.test(before)) return false;
  if (high !== null) return numeral.value >= 20 && high - numeral.value === 1;
  return ofYear.test(text.slice(end, end + 5)) || toYear.test(before);
}

/** 2025730日: a date that lost its signs. */
const isRunTogether = ({numeral, measure}: Candidate["quantity"]) =>
  measure?.word === "日" && numeral.digits >= 6 && /^20\d\d[01]?\d[0-3]?\d$/.test(String(numeral.value));

/** Dates, years, months, clock times and stretches of the calendar. */
export const date = {
  name: "date",
  zh: "日期",
  en: "Date",
  explanationZh: "年、月、日和时段。",
  explanationEn: "Years, months, days, periods.",
  run: (candidate) => {
    const {text, quantity} = candidate;
    const {numeral, numberEnd, measure, high} = quantity;
    const next = text[numberEnd];
    if (isYear(numeral.value, numeral.digits)) {
      if (measure?.word === "年" || next === "年" || (high !== null && isYear(high, 4))) return true;
      moreYears.lastIndex = numeral.end;
      if (!measure && moreYears.test(text)) return true;
    }
    if (next === "年" && numeral.digits >= 4 && numeral.script === "chinese" && isYear(numeral.value, 4)) return true;
    if (next === "年" && text[numberEnd + 1] === "代") return true;
    if (text.startsWith("世纪", numberEnd) && text[numberEnd - 1] !== "个") return true;
    // 8:30, 10：00
    if (
      /[:：]/.test(next ?? "") &&
      isDigit(text.charCodeAt(numberEnd + 1)) &&
      numeral.script === "arabic" &&
      numeral.end - numeral.start <= 2
    )
      return true;
    return (
      isShortYear(candidate) ||
      isRunTogether(quantity) ||
      isMonth(candidate) ||
      isDay(candidate) ||
      isStretch(candidate)
    );
  }
} as const satisfies Rule;
