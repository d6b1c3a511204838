import type {Corpus, Observation, ObservedAs} from "../types.ts";
import {yearBasis} from "./place.ts";
import {questioned} from "./questioned.ts";
import type {Row} from "./row.ts";

/** The observations, sorted by indicator, series and year. */
export function observations({reports, observations}: Corpus): Row<"observations">[] {
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

/** What became of each measurement that competed for an observation, by its address; made once for each list of observations. */
export function observedAs(all: readonly Observation[]): ReadonlyMap<string, ObservedAs> {
  const known = made.get(all);
  if (known) return known;
  const found = new Map<string, ObservedAs>();
  made.set(all, found);
  for (const {value, again, others} of all) {
    for (const {id} of others) found.set(id, value ? "other" : "conflict");
    for (const {id} of again) found.set(id, "again");
    if (value) found.set(value.id, "value");
  }
  return found;
}
