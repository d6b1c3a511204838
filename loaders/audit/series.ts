import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Corpus, Finding, Knowledge, Observation, ReportCore, Told} from "../types.ts";
import {type PeerChanges, peerChanges} from "./peers.ts";
import {findingsOf} from "./remark.ts";
import type {Series} from "./rule.ts";
import {seriesRules} from "./rules.ts";

/** Findings that show only in the series that the reports of a corpus make together: the findings by report, in reading order. */
export function seriesFindings(
  reports: readonly ReportCore[],
  observations: Corpus["observations"],
  knowledge: Knowledge
): ReadonlyMap<string, Finding[]> {
  const byId = new Map(reports.map((report) => [report.source.report, report]));
  const byReport = new Map<string, Finding[]>();
  for (const series of seriesOf(byId, observations, knowledge))
    for (const {name, run} of seriesRules)
      for (const remark of run(series)) {
        const findings = byReport.get(remark.report) ?? [];
        findings.push(...findingsOf(byId.get(remark.report)!.repaired.text, name, [remark]));
        byReport.set(remark.report, findings);
      }
  for (const findings of byReport.values()) findings.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return byReport;
}

/** The indicators by their ids, those that are states, and the level of each area. */
const lookups = perKnowledge(({indicators, states, areas}) => ({
  indicators: new Map(indicators.map((one) => [one.id, one])),
  states: new Set(states.map(({indicator}) => indicator)),
  levels: new Map(areas.map(({code, level}) => [code, level]))
}));

/** Observations come sorted by indicator, series and year. */
function seriesOf(
  reports: ReadonlyMap<string, ReportCore>,
  observations: Corpus["observations"],
  knowledge: Knowledge
): Series[] {
  const {indicators, states, levels} = lookups(knowledge);
  const groups = new Map<string, Map<string, Observation[]>>();
  for (const one of observations) {
    const ofIndicator = groups.get(one.indicator) ?? new Map<string, Observation[]>();
    groups.set(one.indicator, ofIndicator);
    const group = ofIndicator.get(one.series);
    if (group) group.push(one);
    else ofIndicator.set(one.series, [one]);
  }
  const report = (told: Told) => reports.get(told.report)!;
  const coding = (told: Told) => {
    const {mentions, codings} = report(told);
    return codings[mentions.indexOf(told.figure)]!;
  };
  const seriesWith = (indicator: string, peers: PeerChanges, [series, group]: [string, Observation[]]): Series => ({
    indicator: indicators.get(indicator)!,
    isState: states.has(indicator),
    observations: group,
    report,
    coding,
    peers: (year) => peers(series, year)
  });
  return [...groups].flatMap(([indicator, ofIndicator]) => {
    const members = Array.from(ofIndicator, ([series, observations]) => ({series, observations}));
    const peers = peerChanges(members, (area) => levels.get(area));
    return Array.from(ofIndicator, (entry) => seriesWith(indicator, peers, entry));
  });
}
