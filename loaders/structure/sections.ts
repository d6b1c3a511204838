import type {Section, Span} from "../types.ts";
import type {Part} from "./roles.ts";
import type {RoleCue} from "./sectionCues.ts";
import type {Segment} from "./segments.ts";

/** Sections that tile the text, made of its parts, of what stands before them and of its signature. */
export function sections(text: string, parts: readonly Part[], signature: number | null): Section[] {
  const all = parts.filter(({start}) => signature === null || start < signature);
  if (signature !== null) all.push({start: signature, heading: null, role: "signature"});
  if (!all.length || text.slice(0, all[0]!.start).trim())
    all.unshift({start: 0, heading: null, role: isMiddle(all[0]) ? "achievements" : "preamble"});
  const open: Section[] = [];
  return all.map(({start, heading, role}, ordinal) => {
    const level = heading?.level ?? 0;
    while (open.length && open.at(-1)!.level >= level) open.pop();
    const section: Section = {
      ordinal,
      start: ordinal ? start : 0,
      end: all[ordinal + 1]?.start ?? text.length,
      level,
      heading: heading?.text ?? null,
      headingSpan: heading && {start: heading.start, end: heading.end},
      parent: (heading && open.at(-1)?.ordinal) ?? null,
      role
    };
    if (heading) open.push(section);
    return section;
  });
}

/** A text whose first number is not 一 is cut from the middle of a report: what stands before it introduces nothing. */
const isMiddle = (first: Part | undefined) => (first?.heading?.value ?? 0) > 1;

/**
 * The parts, with those added that begin inside a paragraph: 下一步，… behind the sentences of the last paragraph of a
 * section, or behind its problems. Elsewhere such words belong to the paragraph they stand in.
 */
export function withTurns(
  parts: readonly Part[],
  sentences: readonly Span[],
  segments: readonly Segment[],
  wordsOf: (span: Span) => string,
  cue: RoleCue
): Part[] {
  const all: Part[] = [];
  let sentence = 0;
  let segment = 0;
  parts.forEach((part, index) => {
    const end = parts[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    all.push(part);
    while (segment + 1 < segments.length && segments[segment + 1]!.start < end) segment++;
    const lastSegment = segments[segment]?.start ?? 0;
    for (; sentence < sentences.length && sentences[sentence]!.start < end; sentence++) {
      const span = sentences[sentence]!;
      const {role} = all.at(-1)!;
      if (span.start <= part.start || (span.start < lastSegment && role !== "problems")) continue;
      const turned = cue(wordsOf(span));
      if (turned && turned !== role) all.push({start: span.start, heading: null, role: turned});
    }
  });
  return all;
}
