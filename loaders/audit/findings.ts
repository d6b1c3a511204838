import type {Finding, Knowledge, Observation, ReportCore} from "../types.ts";
import {findingsOf} from "./remark.ts";
import type {AuditInput} from "./rule.ts";
import {BLOCK, repetition} from "./rules/repetition.ts";
import {joined, rules, yearRules} from "./rules.ts";
import {seriesFindings} from "./series.ts";

/** The doubts of a careful reader of the report, in reading order; what stands twice in the file is questioned once. */
export function auditFindings(input: AuditInput, knowledge: Knowledge): Finding[] {
  const {text} = input.repaired;
  const raw = rules.flatMap(({name, run}) => findingsOf(text, name, run(input, knowledge)));
  const twice = raw.filter(({rule, quote}) => rule === repetition.name && quote.length >= BLOCK);
  const isTold = ({span}: Finding) =>
    span !== null && twice.some((block) => block.span!.start <= span.start && span.end <= block.span!.end);
  const isJoined = raw.some(({rule}) => rule === joined.first.name);
  const dates = new Set<string>(isJoined ? joined.others.map(({name}) => name) : []);
  return raw
    .filter((one) => (twice.includes(one) || !isTold(one)) && !dates.has(one.rule))
    .sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
}

/**
 * The reports with what shows only when they are held against each other: a report beside that of its area for the year before, where
 * the corpus holds both, and the series that all of them make.
 */
export function compared<R extends ReportCore>(
  reports: readonly R[],
  observations: readonly Observation[],
  knowledge: Knowledge
): R[] {
  const byYear = new Map(
    reports.flatMap((report) => (report.row ? [[`${report.row.area}|${report.row.year}`, report] as const] : []))
  );
  const inSeries = seriesFindings(reports, observations, knowledge);
  return reports.map((report) => {
    const before = report.row && byYear.get(`${report.row.area}|${report.row.year - 1}`);
    const added = [
      ...(before
        ? yearRules.flatMap(({name, run}) => findingsOf(report.repaired.text, name, run(report, before)))
        : []),
      ...(inSeries.get(report.source.report) ?? [])
    ];
    return added.length > 0 ? {...report, findings: [...report.findings, ...added]} : report;
  });
}
