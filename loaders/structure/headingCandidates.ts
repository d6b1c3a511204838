import type {Span} from "../types.ts";
import {findLead, type Lead} from "./leads.ts";
import {findNumbering, hasWords, type Numbering, type Style} from "./numbering.ts";
import type {Segment} from "./segments.ts";

/** How much a numbered segment looks like a heading by itself, before its siblings are heard. */
type Grade = "title" | "lead" | "sentence" | "statement";

/** A segment that begins with a list number. */
export interface Candidate extends Span {
  readonly segment: Segment;
  /** Place of its segment among all segments. */
  readonly index: number;
  readonly numbering: Numbering;
  readonly lead: Lead;
  readonly grade: Grade;
  /** Something else than the next number of the same list follows it. */
  readonly hasBody: boolean;
}

/** Longest title, in characters outside quotes and 《》; measured on headings of the reports, most are below 30. */
const LONGEST_TITLE = 45;

/** 1.“两重”：国家… in a glossary defines a word; only above that level does a colon close a title. */
const high: ReadonlySet<Style> = new Set(["part", "chapter", "article", "han", "hanBracketed"]);

/** The numbered segments in reading order. */
export function candidates(text: string, segments: readonly Segment[]): Candidate[] {
  const numberings = segments.map(({start, end}) => {
    const numbering = findNumbering(text, start, end);
    return numbering && hasWords(text, numbering) ? numbering : null;
  });
  return segments.flatMap((segment, index): Candidate[] => {
    const numbering = numberings[index];
    const lead = numbering && findLead(text, numbering, segment);
    if (!numbering || !lead) return [];
    const runsIn = lead.bodyStart < segment.end;
    const next = numberings[index + 1];
    const hasBody = runsIn || (index + 1 < segments.length && next?.style !== numbering.style);
    const defines = runsIn && "：:".includes(lead.closed || "。") && !high.has(numbering.style);
    const own = defines ? "statement" : grade(lead, runsIn);
    return [{start: lead.start, end: lead.end, segment, index, numbering, lead, grade: own, hasBody}];
  });
}

/**
 * title: stands alone without a full stop. lead: a title-like first sentence before others (run-in heading).
 * sentence: a short sentence alone. statement: tells something (a figure, a date, many clauses) or ends a list entry.
 */
function grade({length, closed, commas, counts, dated}: Lead, runsIn: boolean): Grade {
  if (closed === "；" || closed === ";" || closed === "，" || closed === ",") return "statement";
  if (!runsIn && closed !== "。") return length <= LONGEST_TITLE + 15 ? "title" : "statement";
  if (counts || dated || commas > 3) return "statement";
  if (length > LONGEST_TITLE) return "statement";
  return runsIn ? "lead" : "sentence";
}
