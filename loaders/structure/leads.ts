import {bracketOf, ENDS, isBlank, isColon, isDigit, isHan, OPENS, PARTS, roleOf, STOP} from "../context/marks.ts";
import type {Span} from "../types.ts";
import type {Numbering} from "./numbering.ts";
import type {Segment} from "./segments.ts";

/** The first sentence of a numbered segment, to be read as a title. The span has its number, not its closing mark. */
export interface Lead extends Span {
  /** The start of the text behind the closing mark. */
  readonly bodyStart: number;
  /** The mark that closes it; "" where the end of the segment or a blank does. */
  readonly closed: string;
  /** Characters without the number; a quotation, bracket or 《》 counts as two. */
  readonly length: number;
  /** Commas and the like outside them. */
  readonly commas: number;
  /** It reports a figure (召开会议4次). */
  readonly counts: boolean;
  /** It begins with a date (2021年9月…). */
  readonly dated: boolean;
}

/** Farther away nothing can close a title. */
const REACH = 160;
/** After a blank, words of this length up to a full stop are prose and not the second half of a title. */
const SHORTEST_PROSE = 16;
const measureWords = "件次人个场份万余%％名户处起项条家期批亿元";
const dates = /^(?:\d{4}年|[今去]年|截至|截止|全年|年内|\d{1,2}月)/;
/** A colon this near after the number closes a title; farther on it is part of a sentence. */
const NEAREST_COLON = 25;

/** The lead of `segment`, whose words begin behind `numbering`; null where nothing closes it within a title's reach. */
export function findLead(text: string, numbering: Numbering, segment: Segment): Lead | null {
  const from = numbering.end;
  const limit = Math.min(segment.end, from + REACH);
  const splits =
    segment.flat || numbering.style === "han" || numbering.style === "part" || numbering.style === "chapter";
  const {start} = segment;
  const dated = dates.test(text.slice(from, from + 12));
  let length = 0;
  let commas = 0;
  let counts = false;
  let blank: Lead | null = null;
  const lead = (end: number, bodyStart: number, closed: string): Lead => ({
    start,
    end,
    bodyStart,
    closed,
    length,
    commas,
    counts,
    dated
  });
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    const role = roleOf[code]!;
    if (role === OPENS) {
      const close = findClose(text, at, limit);
      if (close !== null) {
        at = close;
        length += 2;
        continue;
      }
    }
    const closes = role === ENDS || code === 0xff1b || code === 59 || (role === STOP && isFullStop(text, at, limit));
    if (closes && blank && at - blank.end > SHORTEST_PROSE) return blank;
    if (closes) return lead(at, at + 1, text[at]!);
    if (isColon(code) && at + 1 < segment.end && at - from <= NEAREST_COLON && commas === 0)
      return lead(at, at + 1, text[at]!);
    if (splits && isBlank(code) && length > 3) blank = lead(at, at + 1, "");
    if (role === PARTS) commas++;
    if (isDigit(code) && measureWords.includes(text[at + 1] ?? " ")) counts = true;
    length++;
  }
  if (limit < segment.end) return blank;
  const closed = roleOf[text.charCodeAt(limit - 1)] === PARTS ? text[limit - 1]! : "";
  return lead(limit - closed.length, limit, closed);
}

/** The place that closes the bracket or quote opened at `at`, before `limit`. */
function findClose(text: string, at: number, limit: number): number | null {
  const kind = bracketOf[text.charCodeAt(at)]!;
  for (let depth = 0; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (bracketOf[code] !== kind) continue;
    depth += roleOf[code] === OPENS ? 1 : -1;
    if (depth === 0) return at;
  }
  return null;
}

/** A half-width stop typed for 。, with Chinese or a quote before it. */
const isFullStop = (text: string, at: number, limit: number) =>
  isHan(text.charCodeAt(at - 1)) &&
  (at + 1 >= limit || isHan(text.charCodeAt(at + 1)) || isBlank(text.charCodeAt(at + 1)));
