import type {FindingRule} from "../../shared/recordCodes.ts";
import {eachMatch} from "../lexis/matches.ts";
import type {Finding, Severity, Span} from "../types.ts";

/** The words of a rule about a place: in Chinese, in English, and how much it matters. */
interface Words {
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
}

/** The words of a rule about a stretch of the repaired text. */
export interface Remark extends Words, Span {}

export const remark = ({start, end}: Span, words: Words): Remark => ({start, end, ...words});

/** A remark for each match of a global pattern that the rule has words for; `null` passes over it. */
export function remarksOf(text: string, pattern: RegExp, words: (match: RegExpExecArray) => Words | null): Remark[] {
  const remarks: Remark[] = [];
  eachMatch(text, pattern, (match) => {
    const told = words(match);
    if (told) remarks.push(remark({start: match.index, end: match.index + match[0].length}, told));
  });
  return remarks;
}

/** The remarks of a rule as findings, with the words that they are about. */
export const findingsOf = (text: string, rule: FindingRule, remarks: readonly Remark[]): Finding[] =>
  remarks.map(({start, end, severity, zh, en}) => ({
    rule,
    severity,
    message: zh,
    messageEn: en,
    span: {start, end},
    quote: text.slice(start, end)
  }));

/** A passage as quoted in a message: at most `longest` characters, cut in the middle. */
export const cited = (passage: string, longest = 40): string =>
  passage.length <= longest ? passage : `${passage.slice(0, longest / 2)}……${passage.slice(-longest / 2)}`;
