import type {Knowledge, Role, Section, Span} from "../types.ts";
import type {Heading} from "./headings.ts";

/** Headings turned into sections that tile the text. */
export function sections(
  text: string,
  headings: readonly Heading[],
  _sentences: readonly Span[],
  _knowledge: Knowledge
): Section[] {
  const found: Section[] = [];
  const open: Section[] = [];
  const add = (start: number, end: number, heading: Heading | null, role: Role) => {
    const level = heading?.level ?? 0;
    while (open.length && open.at(-1)!.level >= level) open.pop();
    const section: Section = {
      ordinal: found.length,
      start,
      end,
      level,
      heading: heading?.text ?? null,
      headingSpan: heading ? {start: heading.start, end: heading.end} : null,
      parent: open.at(-1)?.ordinal ?? null,
      role
    };
    found.push(section);
    if (heading) open.push(section);
  };
  const first = headings[0]?.start ?? text.length;
  if (first > 0 || !headings.length) add(0, first, null, headings.length ? "preamble" : "achievements");
  headings.forEach((heading, place) =>
    add(heading.start, headings[place + 1]?.start ?? text.length, heading, "achievements")
  );
  return found;
}
