import {findQuotient} from "../../shared/quotient.ts";
import type {Corpus, ReportCore, Told} from "../types.ts";
import {questioned} from "./questioned.ts";
import {rateId} from "./rates.ts";
import type {Row} from "./row.ts";
import {yearBasis} from "./yearBasis.ts";

/** A rate whose parts are rounded so that it may be off by this many points is approximate. */
const ROUNDING = 0.05;

/**
 * Rates of parts that one sentence tells of the same area, time and scope, both of them observations. A part of a whole that is larger
 * than it is left out: one of the two then means something else.
 */
export function computed({knowledge, observations, reports}: Corpus<ReportCore>): Row<"computed">[] {
  const cell = (indicator: string, series: string, from: number) => `${indicator}|${series}|${from}`;
  const annual = observations.filter(({period, value}) => period === "year" && value !== null);
  const byCell = new Map(annual.map((one) => [cell(one.indicator, one.series, one.from), one]));
  const reportOf = new Map(reports.map((report) => [report.source.report, report]));
  return knowledge.computed.flatMap(({id, numerator, denominator, part}) =>
    annual
      .filter(({indicator}) => indicator === numerator)
      .flatMap((above): Row<"computed">[] => {
        const below = byCell.get(cell(denominator, above.series, above.from));
        const pair = below && findPair([above.value!, ...above.again], [below.value!, ...below.again]);
        const rate = pair && findRate(...pair);
        if (!rate || (part && rate.value > 100)) return [];
        const [one, other] = pair;
        const report = reportOf.get(one.report)!;
        const rules = [one, other].flatMap(({figure}) => questioned(report).get(figure)?.split("|") ?? []);
        return [
          {
            computed: rateId(id),
            area: above.area,
            series: above.series,
            year: above.from,
            ...rate,
            unit: "%",
            numerator: one.id,
            denominator: other.id,
            report: one.report,
            yearBasis: yearBasis(report),
            findings: [...new Set(rules)].join("|") || null
          }
        ];
      })
  );
}

/** The first two figures that stand in one sentence and are of the same time and scope. */
function findPair(above: readonly Told[], below: readonly Told[]): [Told, Told] | null {
  const isSame = (one: Told, other: Told) =>
    one.report === other.report &&
    one.figure.sentence === other.figure.sentence &&
    one.figure.period === other.figure.period &&
    one.figure.scope === other.figure.scope &&
    one.figure.body === other.figure.body;
  for (const one of above) {
    const other = below.find((candidate) => isSame(one, candidate));
    if (other) return [one, other];
  }
  return null;
}

/** The rate in per cent, with the bound that follows from those of its parts. */
function findRate(
  {figure: above}: Told,
  {figure: below}: Told
): Pick<Row<"computed">, "value" | "high" | "bound"> | null {
  if (above.unit !== below.unit && (above.kind !== "count" || below.kind !== "count")) return null;
  const quotient = findQuotient(above, below);
  if (!quotient) return null;
  const value = quotient.value * 100;
  const error = value * (halfStep(above) / above.value + halfStep(below) / below.value);
  return {
    value,
    high: quotient.high === null ? null : quotient.high * 100,
    bound: quotient.bound === "exact" && error >= ROUNDING ? "about" : quotient.bound
  };
}

/** Half of the worth of the last digit of a number written with 万 or 亿; 0 of one written out. */
function halfStep({quote}: {readonly quote: string}): number {
  const [, decimals = "", power] = /\d(?:\.(\d+))?\s*(万|亿)/.exec(quote) ?? [];
  return power ? (power === "万" ? 1e4 : 1e8) / 10 ** decimals.length / 2 : 0;
}
