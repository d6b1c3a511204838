import type {Corpus, Finding, Knowledge, Report, Told} from "../types.ts";
import {findingsOf} from "./remark.ts";
import type {Series} from "./rule.ts";
import {seriesRules} from "./rules.ts";

/** What shows only in the series that the reports of a corpus make together: the findings by report, in reading order. */
export function seriesFindings(
  reports: readonly Report[],
  observations: Corpus["observations"],
  knowledge: Knowledge
): ReadonlyMap<string, Finding[]> {
  const byId = new Map(reports.map((report) => [report.source.report, report]));
  const found = new Map<string, Finding[]>();
  for (const series of seriesOf(byId, observations, knowledge))
    for (const {name, run} of seriesRules)
      for (const remark of run(series)) {
        const findings = found.get(remark.report) ?? [];
        findings.push(...findingsOf(byId.get(remark.report)!.repaired.text, name, [remark]));
        found.set(remark.report, findings);
      }
  for (const findings of found.values()) findings.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return found;
}

/** Observations come sorted by indicator, series and year. */
function seriesOf(
  reports: ReadonlyMap<string, Report>,
  observations: Corpus["observations"],
  knowledge: Knowledge
): Series[] {
  const indicators = new Map(knowledge.indicators.map((one) => [one.id, one]));
  const states = new Set(knowledge.states.map(({indicator}) => indicator));
  const groups = new Map<string, Corpus["observations"][number][]>();
  for (const one of observations) {
    const key = `${one.indicator}|${one.series}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const report = (told: Told) => reports.get(told.report)!;
  const coding = (told: Told) => {
    const {mentions, codings} = report(told);
    return codings[mentions.indexOf(told.figure)]!;
  };
  return Array.from(groups.values(), (group) => ({
    indicator: indicators.get(group[0]!.indicator)!,
    isState: states.has(group[0]!.indicator),
    observations: group,
    report,
    coding
  }));
}
