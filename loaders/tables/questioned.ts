import type {Finding, Mention, ReportCore} from "../types.ts";

type Questioned = Pick<ReportCore, "findings" | "mentions">;

const made = new WeakMap<Questioned, ReadonlyMap<Mention, string>>();

/** The rules of the findings under which each figure of a report stands, joined by |, in reading order; made once a report. */
export function questioned(report: Questioned): ReadonlyMap<Mention, string> {
  const cached = made.get(report);
  if (cached) return cached;
  const rules = new Map<Mention, Set<string>>();
  for (const {rule, span} of report.findings)
    for (const mention of under(report.mentions, span)) {
      const own = rules.get(mention) ?? new Set();
      rules.set(mention, own.add(rule));
    }
  const byMention = new Map([...rules].map(([mention, own]) => [mention, [...own].join("|")]));
  made.set(report, byMention);
  return byMention;
}

/** The figures, in reading order, that share a character with a stretch. */
function* under(mentions: readonly Mention[], span: Finding["span"]): Generator<Mention> {
  if (!span) return;
  let [first, beyond] = [0, mentions.length];
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if (mentions[middle]!.end <= span.start) first = middle + 1;
    else beyond = middle;
  }
  for (let at = first; at < mentions.length && mentions[at]!.start < span.end; at++) yield mentions[at]!;
}
