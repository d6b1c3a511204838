import {isColon} from "../context/marks.ts";
import type {Mention, Span} from "../types.ts";

const personUnit = /^人/;
const eventUnit = /[场次期堂课]$/;

/**
 * True where what a clause speaks of need not be what the figure at `at` is about: it is no label (行政诉讼：), and none of its
 * figures rivals this one. In 收到复议案件956件，涉公安、人社三类占71.2%，审结891件 the reviews were closed; in 信箱来信457件，
 * 办结451件 the letters.
 */
export function isParenthetical(text: string, {start, end}: Span, mentions: readonly Mention[], at: number): boolean {
  if (isColon(text.charCodeAt(end))) return false;
  for (let i = at - 1; i >= 0 && mentions[i]!.end > start; i--)
    if (mentions[i]!.start < end && isRival(mentions[i]!, mentions[at]!)) return false;
  return true;
}

/** A figure of the same unit; a count of which this one may be a rate; an event whose participants it may count. */
function isRival(other: Mention, {unit, kind}: Mention): boolean {
  if (other.unit === unit) return true;
  if (kind === "percent") return other.kind === "count";
  return personUnit.test(unit) && eventUnit.test(other.unit);
}
