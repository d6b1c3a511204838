import type {Corpus, Observation, ObservedAs, ReportCore} from "../types.ts";
import {questioned} from "./questioned.ts";
import type {Row} from "./row.ts";
import {yearBasis} from "./yearBasis.ts";

/** The observations, sorted by indicator, series and year. */
export function observations({reports, observations}: Corpus<ReportCore>): Row<"observations">[] {
  const byId = new Map(reports.map((report) => [report.source.report, report]));
  return observations.map(({area, series, indicator, period, from, to, value, others, rule, status, restated}) => {
    const {figure, report} = value ?? others[0]!;
    const rules = (value ? [value] : others).flatMap(
      (told) => questioned(byId.get(told.report)!).get(told.figure)?.split("|") ?? []
    );
    return {
      area,
      series,
      indicator,
      period,
      periodFrom: from,
      periodTo: to,
      value: value?.figure.value ?? null,
      high: value?.figure.high ?? null,
      unit: figure.unit,
      bound: figure.bound,
      status,
      rule,
      id: value?.id ?? null,
      report,
      yearBasis: yearBasis(byId.get(report)!),
      findings: [...new Set(rules)].join("|") || null,
      others: others.map(({id}) => id).join("|") || null,
      restated: restated?.figure.value ?? null,
      restatedId: restated?.id ?? null
    };
  });
}

const made = new WeakMap<readonly Observation[], ReadonlyMap<string, ObservedAs>>();

/** The fate of each measurement that competed for an observation, by its address; made once for each list of observations. */
export function observedAs(all: readonly Observation[]): ReadonlyMap<string, ObservedAs> {
  const cached = made.get(all);
  if (cached) return cached;
  const byFigure = new Map<string, ObservedAs>();
  made.set(all, byFigure);
  for (const {value, again, others} of all) {
    for (const {id} of others) byFigure.set(id, value ? "other" : "conflict");
    for (const {id} of again) byFigure.set(id, "again");
    if (value) byFigure.set(value.id, "value");
  }
  return byFigure;
}
