import type {Corpus, ObservedAs, ReportCore, Span} from "../types.ts";
import {observedAs} from "./observations.ts";
import {questioned} from "./questioned.ts";

/** A corpus' word on a figure, beside the row that its report gives. */
interface Mark {
  readonly observed: ObservedAs | null;
  /** The rules of findings that the report alone does not show, separated by |. */
  readonly findings: string | null;
}

/** A corpus' word on the rows of its reports. */
export interface Marks {
  /** By the addresses of the figures. */
  readonly figures: ReadonlyMap<string, Mark>;
  /** How many findings a report has beyond its own, where it has any. */
  readonly reports: ReadonlyMap<string, number>;
  /** Reports with a finding about more than one figure of the core: only all of their figures tell on which it bears. */
  readonly unclear: ReadonlySet<string>;
}

/** Compares the reports of a corpus with those `given` to it. */
export function marks(corpus: Corpus<ReportCore>, given: readonly ReportCore[]): Marks {
  const alone = new Map(given.map((report) => [report.source.report, report]));
  const figures = new Map<string, Mark>();
  for (const [id, observed] of observedAs(corpus.observations)) figures.set(id, {observed, findings: null});
  const reports = new Map<string, number>();
  const unclear = new Set<string>();
  for (const report of corpus.reports) {
    const own = alone.get(report.source.report)!;
    const added = report.findings.slice(own.findings.length);
    if (added.length === 0) continue;
    reports.set(report.source.report, added.length);
    if (!added.every(({span}) => span === null || isFigure(report, span))) unclear.add(report.source.report);
    for (const [id, findings] of addedRules(report, own))
      figures.set(id, {observed: figures.get(id)?.observed ?? null, findings});
  }
  return {figures, reports, unclear};
}

const isFigure = ({mentions}: ReportCore, {start, end}: Span) =>
  mentions.some((mention) => mention.start === start && mention.end === end);

/** The rules under which figures of a report stand and did not stand alone, by the addresses of the figures. */
function* addedRules(report: ReportCore, alone: ReportCore): Generator<[id: string, rules: string]> {
  const before = questioned(alone);
  for (const [mention, rules] of questioned(report)) {
    const own = before.get(mention)?.split("|") ?? [];
    const added = rules.split("|").filter((rule) => !own.includes(rule));
    const {start} = report.repaired.concordance.toSource(mention);
    if (added.length > 0) yield [`${report.source.report}@${start}`, added.join("|")];
  }
}
