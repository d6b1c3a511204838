import type {ReportCore, Role, Sentence} from "../types.ts";

/** The sentences of a report under some roles, without headings and what stood before. */
export function bodySentences({sections, sentences}: ReportCore, roles: readonly Role[]): Sentence[] {
  const headings = new Set(sections.map(({headingSpan}) => headingSpan?.start));
  return sentences.filter(
    ({section, repeat, start}) => !repeat && !headings.has(start) && roles.includes(sections[section]!.role)
  );
}
