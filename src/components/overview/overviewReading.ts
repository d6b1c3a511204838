/** The overview's own data: worked out at build, free of drawing and of the browser. */
import type {Area, ChartFigure, Row} from "../../../loaders/index.ts";
import {severities} from "../../shared/codes.js";
import type {IndicatorUnit} from "../comparison/comparison.js";
import {type SmallChart, smallCharts} from "./smallCharts.js";

/** So many indicators are shown with their run, and so many years one needs. */
const MOST_RUNS = 12;
const FEWEST_YEARS = 3;
/** The gazetteer knows no earlier year; it says it of all areas that are older. */
const FIRST_YEAR = 1981;

/** The number of areas that tell an indicator, by year. */
interface IndicatorRun {
  readonly indicator: string;
  readonly areas: number;
  readonly told: readonly (readonly [year: number, areas: number])[];
}

/** The findings of one rule. */
interface RuleCount {
  readonly rule: Row<"findings">["rule"];
  readonly severity: Row<"findings">["severity"];
  readonly findings: number;
  readonly reports: number;
}

export interface OverviewReading {
  readonly charts: readonly SmallChart[];
  readonly runs: readonly IndicatorRun[];
  /** The number of areas of a level that there were in a year; zones, of which nobody keeps a list, are left out. */
  readonly existing: Readonly<Record<string, Readonly<Record<number, number>>>>;
  readonly findings: readonly RuleCount[];
}

type Existing = Pick<Area, "code" | "parent" | "level" | "validFrom" | "validUntil"> & {
  readonly formerNames: readonly Pick<Area, "validFrom">[];
};

export function overviewReading(
  figures: readonly ChartFigure[],
  indicators: readonly (IndicatorUnit & {readonly reports: number; readonly figures: number})[],
  areas: readonly Existing[],
  reports: readonly Pick<Row<"reports">, "year">[],
  findings: readonly Pick<Row<"findings">, "rule" | "severity" | "report">[]
): OverviewReading {
  return {
    charts: smallCharts(figures, indicators),
    runs: runs(figures),
    existing: existing(areas, [...new Set(reports.flatMap(({year}) => year ?? []))]),
    findings: byRule(findings)
  };
}

/** The indicators that most areas tell in most years, by plain figures. */
function runs(figures: readonly ChartFigure[]): IndicatorRun[] {
  const byIndicator = new Map<string, Map<number, Set<string>>>();
  for (const {indicator, area, year, apart} of figures) {
    if (indicator === null || area === null || year === null || apart !== null) continue;
    const years = byIndicator.get(indicator) ?? new Map<number, Set<string>>();
    byIndicator.set(indicator, years);
    years.set(year, (years.get(year) ?? new Set()).add(area));
  }
  return [...byIndicator]
    .map(([indicator, years]) => ({
      indicator,
      areas: new Set([...years.values()].flatMap((areas) => [...areas])).size,
      told: [...years].map(([year, areas]) => [year, areas.size] as const).sort((a, b) => a[0] - b[0])
    }))
    .filter(({areas, told}) => areas > 1 && told.length >= FEWEST_YEARS)
    .sort((a, b) => b.areas * b.told.length - a.areas * a.told.length || (a.indicator < b.indicator ? -1 : 1))
    .slice(0, MOST_RUNS);
}

/** The number of areas by level and year, an area under an earlier name included. */
function existing(areas: readonly Existing[], years: readonly number[]): OverviewReading["existing"] {
  const counts: Record<string, Record<number, number>> = {};
  const parents = new Set(areas.map(({parent}) => parent));
  for (const {code, level, validFrom, validUntil, formerNames} of areas) {
    // Of Hong Kong, Macao and Taiwan, which owe no such report, the gazetteer has nothing below.
    if (level === "zone" || (level === "province" && !parents.has(code))) continue;
    const starts = [validFrom, ...formerNames.map((former) => former.validFrom)].map((year) => year ?? FIRST_YEAR);
    const from = Math.min(...starts);
    for (const year of years) {
      if (year < FIRST_YEAR || from > year || (validUntil !== null && validUntil <= year)) continue;
      const ofLevel = counts[level] ?? {};
      counts[level] = ofLevel;
      ofLevel[year] = (ofLevel[year] ?? 0) + 1;
    }
  }
  return counts;
}

/** The findings by rule, the gravest first, then those of most reports. */
function byRule(findings: readonly Pick<Row<"findings">, "rule" | "severity" | "report">[]): RuleCount[] {
  const rules = new Map<
    string,
    {rule: RuleCount["rule"]; severity: RuleCount["severity"]; findings: number; reports: Set<string>}
  >();
  for (const {rule, severity, report} of findings) {
    const own = rules.get(`${rule} ${severity}`) ?? {rule, severity, findings: 0, reports: new Set<string>()};
    rules.set(`${rule} ${severity}`, own);
    own.findings++;
    own.reports.add(report);
  }
  const rank = ({severity}: Pick<RuleCount, "severity">) => severities.indexOf(severity);
  return [...rules.values()]
    .map((own) => ({...own, reports: own.reports.size}))
    .sort((a, b) => rank(a) - rank(b) || b.reports - a.reports || (a.rule < b.rule ? -1 : 1));
}
