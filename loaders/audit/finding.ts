import {eachMatch} from "../lexis/matches.ts";
import type {Finding, Severity, Span} from "../types.ts";

/** What a rule says of a place: in Chinese, in English, and how much it matters. */
interface Remark {
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
}

/** A finding of a rule about a stretch of the repaired text, with the words it is about. */
export const finding = (text: string, rule: string, {start, end}: Span, {severity, zh, en}: Remark): Finding => ({
  rule,
  severity,
  message: zh,
  messageEn: en,
  span: {start, end},
  quote: text.slice(start, end)
});

/** A finding for each match of a global pattern that the rule has a remark on; `null` passes over it. */
export function findingsOf(
  text: string,
  rule: string,
  pattern: RegExp,
  remark: (found: RegExpExecArray) => Remark | null
): Finding[] {
  const findings: Finding[] = [];
  eachMatch(text, pattern, (found) => {
    const said = remark(found);
    if (said) findings.push(finding(text, rule, {start: found.index, end: found.index + found[0].length}, said));
  });
  return findings;
}

/** A passage as quoted in a message: at most `longest` characters, cut in the middle. */
export const cited = (passage: string, longest = 40): string =>
  passage.length <= longest ? passage : `${passage.slice(0, longest / 2)}……${passage.slice(-longest / 2)}`;
