import {succession} from "../lexis/succession.ts";
import type {Knowledge, Observation, ObservationStatus, ReportCore, Told} from "../types.ts";
import {type Candidate, candidates} from "./candidates.ts";
import {choice} from "./choice.ts";
import {outliers} from "./outliers.ts";

/** Words for values that may still change: 预计实现, 初步统计. */
const provisional = /预计|初步|快报|预估|估算/;

/** The period of a total of several years whose first and last year are known. */
const isSpan = ({figure: {period, periodFrom, periodTo}}: Candidate) =>
  (period === "multi_year" || period === "term" || period === "plan") && periodFrom !== null && periodTo !== null;

/** The value that a report gives an earlier year. */
const isEarlier = ({figure: {period, scope, kind, periodFrom, periodTo}, indicator, year}: Candidate) =>
  period === "previous" &&
  (scope === "area" || scope === "own") &&
  (kind !== "change" || indicator.kind === "change") &&
  periodFrom !== null &&
  periodFrom === periodTo &&
  periodFrom < year;

/**
 * The observations of a corpus: for each area, indicator and year the one figure that a careful reader would write down, with its
 * rule, its status and what competed; and the totals over several years, which stand beside the series. Sorted by indicator, series, year.
 */
export function observations(reports: readonly ReportCore[], knowledge: Knowledge): Observation[] {
  const {seriesArea, breaks} = succession(knowledge.areas);
  const annual = new Map<string, Candidate[]>();
  const spans = new Map<string, Candidate[]>();
  const earlier = new Map<string, Candidate[]>();
  const add = (map: Map<string, Candidate[]>, key: string, one: Candidate) => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const report of reports)
    for (const one of candidates(report, knowledge)) {
      const series = `${one.indicator.id}|${seriesArea(one.area, one.year)}`;
      if (one.apart === null) add(annual, `${series}|${one.year}`, one);
      else if (isSpan(one) && one.apart === "several_years" && one.figure.kind !== "change")
        add(spans, `${series}|${one.figure.periodFrom}-${one.figure.periodTo}`, one);
      else if (isEarlier(one)) add(earlier, `${series}|${one.figure.periodFrom}`, one);
    }
  const all: Observation[] = [];
  for (const [key, competing] of annual) {
    const later = earlier.get(key)?.toSorted((a, b) => b.year - a.year)[0] ?? null;
    all.push(observed(competing, later, "year"));
    earlier.delete(key);
  }
  for (const competing of earlier.values()) {
    const latest = competing.toSorted((a, b) => b.year - a.year);
    all.push(
      observed(
        latest.filter(({year}) => year === latest[0]!.year),
        null,
        "later"
      )
    );
  }
  for (const competing of spans.values()) all.push(observed(competing, null, "span"));
  return flagged(all.toSorted(order), breaks);

  function observed(
    competing: readonly Candidate[],
    later: Candidate | null,
    told: "year" | "later" | "span"
  ): Observation {
    const {value, again, others, rule} = choice(competing);
    const [first] = competing;
    const {figure, year, area, indicator} = value ?? first!;
    const isSpan = told === "span";
    const from = told === "year" ? year : figure.periodFrom!;
    const restated = value && later && isOther(later, value) ? later : null;
    return {
      area,
      series: seriesArea(area, year),
      indicator: indicator.id,
      period: isSpan ? figure.period : "year",
      from,
      to: isSpan ? figure.periodTo! : from,
      value: value && toldOf(value),
      again: again.map(toldOf),
      others: others.map(toldOf),
      rule: told === "later" && value ? "later" : rule,
      status: statusOf(value, restated),
      restated: restated && toldOf(restated)
    };
  }
}

const toldOf = ({id, report, year, figure}: Candidate): Told => ({id, report, year, figure});

/** Whether a later report contradicts: exact figures of one unit that differ. */
const isOther = ({figure: later}: Candidate, {figure: first}: Candidate) =>
  later.bound === "exact" && first.bound === "exact" && later.unit === first.unit && later.value !== first.value;

function statusOf(value: Candidate | null, restated: Candidate | null): ObservationStatus {
  if (!value) return "conflict";
  if (restated) return "restated";
  return provisional.test(value.words) ? "provisional" : "normal";
}

const order = (a: Observation, b: Observation) =>
  compare(a.indicator, b.indicator) || compare(a.series, b.series) || a.from - b.from || a.to - b.to;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Marks the first year after a break of the area, and the values that lie far from the others of their series. */
function flagged(
  all: readonly Observation[],
  breaks: (code: string) => readonly {readonly year: number}[]
): Observation[] {
  const flags: Observation[] = [];
  for (let at = 0; at < all.length; ) {
    let end = at + 1;
    while (end < all.length && all[end]!.indicator === all[at]!.indicator && all[end]!.series === all[at]!.series)
      end++;
    flags.push(
      ...flaggedSeries(
        all.slice(at, end),
        breaks(all[at]!.series).map(({year}) => year)
      )
    );
    at = end;
  }
  return flags;
}

function flaggedSeries(series: readonly Observation[], breaks: readonly number[]): Observation[] {
  const annual = series.filter(({period, value}) => period === "year" && value);
  const far = outliers(annual.map(({value}) => value!.figure.value));
  let before: number | null = null;
  return series.map((one) => {
    const at = annual.indexOf(one);
    if (at < 0 || one.status !== "normal") return one;
    const last: number | null = before;
    before = one.from;
    if (last !== null && breaks.some((year) => last < year && year <= one.from)) return {...one, status: "break"};
    return far[at] ? {...one, status: "outlier"} : one;
  });
}
