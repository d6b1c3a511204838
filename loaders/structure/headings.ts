import type {Span} from "../types.ts";
import {findLead, type Lead} from "./leads.ts";
import {findNumbering, hasWords, type Numbering, type Style, styles} from "./numbering.ts";
import {type Segment, segments} from "./segments.ts";
import {slogans} from "./slogans.ts";

/** A heading and where its body begins (after the closing mark of a run-in heading). */
export interface Heading extends Span {
  readonly style: Style | "slogan";
  readonly text: string;
  readonly bodyStart: number;
  /** 1 is the highest. */
  readonly level: number;
}

interface Candidate {
  readonly segment: Segment;
  readonly numbering: Numbering;
  readonly lead: Lead;
  /** The place of its segment. */
  readonly place: number;
}

/** Numbered and unnumbered headings in reading order. */
export function headings(text: string, lines: readonly Span[]): Heading[] {
  const parts = segments(text, lines);
  const candidates = parts.flatMap((segment, place): Candidate[] => {
    const numbering = findNumbering(text, segment.start, segment.end);
    if (!numbering || !hasWords(text, numbering)) return [];
    const lead = findLead(
      text,
      numbering.end,
      segment,
      numbering.style === "han" || numbering.style === "part" || numbering.style === "chapter"
    );
    return lead ? [{segment, numbering, lead, place}] : [];
  });
  const numbered = candidates
    .filter((c) => isTitle(c))
    .map(({numbering, lead}) => ({
      style: numbering.style as Heading["style"],
      start: lead.start,
      end: lead.end,
      bodyStart: lead.bodyStart,
      text: text.slice(lead.start, lead.end)
    }));
  const all = [...numbered, ...slogans(text, lines)].sort((a, b) => a.start - b.start);
  const stack: Heading["style"][] = [];
  const rank = (style: Heading["style"]) => (style === "slogan" ? -1 : styles.indexOf(style));
  return all.map((heading) => {
    while (stack.length && rank(stack[stack.length - 1]!) >= rank(heading.style)) stack.pop();
    stack.push(heading.style);
    return {...heading, level: stack.length};
  });
}

function isTitle({lead, segment, numbering}: Candidate): boolean {
  if (lead.length > 45 || lead.closed === "；" || lead.closed === ";" || lead.counts) return false;
  const hasBody = lead.bodyStart < segment.end;
  if (numbering.style === "lead") return hasBody && lead.closed === "。" && lead.length < 30;
  return hasBody || lead.closed === "" || lead.closed === "：" || lead.closed === ":" || lead.length < 30;
}
