import {silenceReason} from "../../shared/silence.ts";
import {apartOf} from "../lexis/apartOf.ts";
import {reference} from "../lexis/areaAndYear.ts";
import {succession} from "../lexis/succession.ts";
import type {Indicator, Knowledge, Observation, ReportCore, Silence, SilenceReason} from "../types.ts";

/** A series told of in more than this share of the reported years is one that the area keeps up. */
const KEPT_UP = 0.5;
/** Of fewer reported years no share is taken. */
const FEWEST_YEARS = 3;

/**
 * The silences of an area: an indicator told of in its report of the year before, or in most of its reported years, and not in
 * this one, with what is told instead; and years without a report between two with one. An indicator that an area never told of is not a silence.
 */
export function silences(reports: readonly ReportCore[], all: readonly Observation[], knowledge: Knowledge): Silence[] {
  const {seriesArea} = succession(knowledge.areas);
  const bySeries = new Map<string, Map<number, ReportCore>>();
  for (const report of reports) {
    const {area, year} = reference(report);
    if (area === null || year === null) continue;
    const series = seriesArea(area, year);
    bySeries.set(series, (bySeries.get(series) ?? new Map<number, ReportCore>()).set(year, report));
  }
  const told = new Map<string, Map<string, Map<number, Observation>>>();
  for (const one of all) {
    if (one.period !== "year") continue;
    const indicators = told.get(one.series) ?? new Map<string, Map<number, Observation>>();
    told.set(one.series, indicators);
    indicators.set(one.indicator, (indicators.get(one.indicator) ?? new Map()).set(one.from, one));
  }
  const kinds = new Map(knowledge.indicators.map((indicator) => [indicator.id, indicator]));
  const gaps: Silence[] = [];
  for (const [series, byYear] of [...bySeries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const years = [...byYear.keys()].sort((a, b) => a - b);
    for (let year = years[0]!; year <= years.at(-1)!; year++)
      if (!byYear.has(year)) gaps.push(withoutReport(series, year, years));
    for (const [indicator, observed] of [...(told.get(series) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)))
      for (const [at, year] of years.entries()) {
        if (observed.has(year)) continue;
        const before = years.slice(0, at).filter((other) => observed.has(other));
        const last = before.at(-1);
        const share = years.filter((other) => observed.has(other)).length / years.length;
        const isKeptUp = years.length >= FEWEST_YEARS && share > KEPT_UP && last !== undefined;
        if (last === undefined || (last !== years[at - 1] && !isKeptUp)) continue;
        const report = byYear.get(year)!;
        gaps.push({
          area: reference(report).area ?? series,
          series,
          year,
          indicator,
          report: report.source.report,
          reason: reasonOf(report, indicator, kinds, year),
          lastYear: last,
          lastValue: observed.get(last)!.value?.figure.value ?? null,
          told: years.filter((other) => observed.has(other)).length,
          reported: years.length
        });
      }
  }
  return gaps;
}

const withoutReport = (series: string, year: number, years: readonly number[]): Silence => ({
  area: series,
  series,
  year,
  indicator: null,
  report: null,
  reason: "no_report",
  lastYear: years.findLast((other) => other < year) ?? null,
  lastValue: null,
  told: 0,
  reported: years.length
});

/** The statement of the report about the indicator instead of a figure of the year. */
function reasonOf(
  {mentions, codings}: ReportCore,
  indicator: string,
  kinds: ReadonlyMap<string, Indicator>,
  year: number
): SilenceReason {
  return silenceReason(
    mentions.flatMap((figure, at) => {
      const coding = codings[at];
      return coding?.indicator === indicator ? [apartOf(figure, coding, kinds.get(indicator)!, year)] : [];
    })
  );
}
