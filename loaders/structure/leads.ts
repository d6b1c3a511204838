import type {Span} from "../types.ts";
import {ENDS, isBlank, isDigit, PARTS, roleOf} from "./boundaries.ts";
import {enclosures} from "./enclosures.ts";

/** The first sentence of a numbered segment, read as a title. */
export interface Lead extends Span {
  /** Where the body begins, after the closing mark. */
  readonly bodyStart: number;
  /** The mark that closes it; "" where the segment or a blank does. */
  readonly closed: string;
  /** Characters outside quotes, brackets and 《》. */
  readonly length: number;
  /** Commas outside them. */
  readonly commas: number;
  /** It reports a figure (召开会议4次): a statement, not a title. */
  readonly counts: boolean;
}

const window = 160;
const measureWords = "件次人个场份万余%％名户处起项条家期批亿元部篇";

/** The lead of the segment whose words begin at `from`; null where nothing closes within a title's length. */
export function findLead(text: string, from: number, segment: Span & {flat: boolean}, high: boolean): Lead | null {
  const limit = Math.min(segment.end, from + window);
  const whole = enclosures(text, {start: from, end: limit});
  let next = 0;
  let length = 0;
  let commas = 0;
  let counts = false;
  let blank = -1;
  for (let at = from; at < limit; at++) {
    if (whole[next]?.start === at) {
      at = whole[next++]!.end - 1;
      length += 2;
      continue;
    }
    const code = text.charCodeAt(at);
    if (roleOf[code] === ENDS || text[at] === "；" || text[at] === ";") {
      if (blank >= 0 && at - blank > 15)
        return {
          start: segment.start,
          end: blank,
          bodyStart: blank + 1,
          closed: "",
          length: blank - from,
          commas: 0,
          counts: false
        };
      return {start: segment.start, end: at, bodyStart: at + 1, closed: text[at]!, length, commas, counts};
    }
    if (isBlank(code) && (high || segment.flat) && length > 3 && !isBlank(text.charCodeAt(at + 1))) blank = at;
    if (roleOf[code] === PARTS) commas++;
    if (isDigit(code) && measureWords.includes(text[at + 1] ?? " ")) counts = true;
    length++;
  }
  if (limit < segment.end) {
    if (blank < 0) return null;
    return {
      start: segment.start,
      end: blank,
      bodyStart: blank + 1,
      closed: "",
      length: blank - from,
      commas: 0,
      counts: false
    };
  }
  const closed = roleOf[text.charCodeAt(limit - 1)] === PARTS ? text[limit - 1]! : "";
  return {start: segment.start, end: limit - closed.length, bodyStart: limit, closed, length, commas, counts};
}
