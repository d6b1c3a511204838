import {pinyin} from "pinyin-pro";
import {codelists} from "../codelists.ts";
import {computedIndicators} from "./computedIndicators.ts";
import {gravestFirst} from "./gravest.ts";
import {grouped} from "./grouped.ts";
import type {Row} from "./row.ts";
import {rowsIn, type Tables} from "./tables.ts";

/** An indicator and how much of it there is. */
export type IndicatorContents = Omit<Row<"indicators">, "examples" | "counterexamples"> & {readonly pinyin: string};

/** The contents of the corpus, with their names, that pages must know before any question is asked. */
export interface Contents {
  /** `counted` are the figures reported and not a repetition, of which each indicator says how many are its. */
  readonly totals: Readonly<
    Record<
      "reports" | "areas" | "sentences" | "measurements" | "reported" | "coded" | "counted" | "repairs" | "findings",
      number
    >
  >;
  readonly areas: readonly (Row<"areas"> & {readonly pinyin: string})[];
  readonly reports: readonly Pick<
    Row<"reports">,
    "report" | "area" | "year" | "yearBasis" | "genre" | "published" | "title" | "coded"
  >[];
  readonly dimensions: readonly Row<"dimensions">[];
  readonly indicators: readonly IndicatorContents[];
  /** The rates that are computed and have figures; their names say so. */
  readonly computed: readonly (IndicatorContents & {readonly numerator: string; readonly denominator: string})[];
  /** The items of the frameworks by which others plan and assess the work, with the indicators that belong to each. */
  readonly frameworks: readonly (Row<"frameworks"> & {readonly indicators: readonly string[]})[];
  /** The gravest findings, those of the newest reports first, at most two of a rule and of a report. */
  readonly findings: readonly (Omit<Row<"findings">, "start" | "end" | "text" | "sourceStart"> & {
    /** The start of its sentence in the source text. */
    readonly at: number | null;
  })[];
  readonly codelists: typeof codelists;
}

/** How many findings the overview tells. */
const TOLD_FINDINGS = 8;
/** Of these at most so many of one rule, and of one report. */
const MOST_ALIKE = 2;

/** The areas that have a report, those under whose code their series goes on, and all above them: the gazetteer has thousands more, which no page needs at once. */
function reporting(areas: readonly Row<"areas">[], reports: readonly Row<"reports">[]): Row<"areas">[] {
  const byCode = new Map(areas.map((area) => [area.area, area]));
  const wanted = new Set<string>();
  const named = reports.flatMap(({area}) => (area ? [area, byCode.get(area)?.series ?? area] : []));
  for (const area of named)
    for (let at = byCode.get(area); at && !wanted.has(at.area); at = byCode.get(at.parent ?? "")) wanted.add(at.area);
  return areas.filter(({area}) => wanted.has(area));
}

/** The contents of a corpus, for the pages. */
export function contents(tables: Tables): Contents {
  const reports = rowsIn(tables, "reports");
  const sum = (column: "sentences" | "measurements" | "reported" | "coded" | "repairs" | "findings") =>
    reports.reduce((total, report) => total + report[column], 0);
  const counted = rowsIn(tables, "measurements").filter((figure) => figure.reported && !figure.repeat);
  const count = (values: readonly unknown[]) => new Set(values).size;
  return {
    totals: {
      reports: reports.length,
      areas: count(reports.map((report) => report.area)),
      sentences: sum("sentences"),
      measurements: sum("measurements"),
      reported: sum("reported"),
      coded: sum("coded"),
      counted: counted.length,
      repairs: sum("repairs"),
      findings: sum("findings")
    },
    areas: reporting(rowsIn(tables, "areas"), reports).map((area) => ({...area, pinyin: sound(area.nameZh)})),
    reports: reports.map(({report, area, year, yearBasis, genre, published, title, coded}) => ({
      report,
      area,
      year,
      yearBasis,
      genre,
      published,
      title,
      coded
    })),
    dimensions: rowsIn(tables, "dimensions"),
    indicators: rowsIn(tables, "indicators").map(({examples, counterexamples, ...indicator}) => ({
      ...indicator,
      pinyin: sound(indicator.nameZh)
    })),
    computed: computedIndicators(tables).map(
      ({indicator: {examples, counterexamples, ...indicator}, numerator, denominator}) => ({
        ...indicator,
        numerator,
        denominator,
        pinyin: sound(indicator.nameZh)
      })
    ),
    frameworks: frameworks(tables),
    findings: gravest(tables, reports),
    codelists
  };
}

function frameworks(tables: Tables): Contents["frameworks"] {
  const belonging = grouped(rowsIn(tables, "crosswalk"), ({item}) => item);
  return rowsIn(tables, "frameworks").map((item) => ({
    ...item,
    indicators: (belonging.get(item.item) ?? []).map(({indicator}) => indicator)
  }));
}

function gravest(tables: Tables, reports: readonly Row<"reports">[]): Contents["findings"] {
  const year = new Map(reports.map((report) => [report.report, report.year ?? 0]));
  return rowsIn(tables, "findings")
    .sort((a, b) => gravestFirst(a, b) || year.get(b.report)! - year.get(a.report)!)
    .filter(isAmongFirst())
    .slice(0, TOLD_FINDINGS)
    .map(({start, end, text, sourceStart: at, ...finding}) => ({...finding, at}));
}

/** Whether a finding is among the first of its rule and of its report, so that no rule and no report takes all places. */
function isAmongFirst(): (finding: Pick<Row<"findings">, "rule" | "report">) => boolean {
  const times = new Map<string, number>();
  const count = (key: string) => {
    const now = (times.get(key) ?? 0) + 1;
    times.set(key, now);
    return now;
  };
  return ({rule, report}) => count(`rule ${rule}`) <= MOST_ALIKE && count(`report ${report}`) <= MOST_ALIKE;
}

/** A name as typed by ear, whole and by its first letters: "lanzhoushi lzs". */
function sound(name: string): string {
  const syllables = pinyin(name, {toneType: "none", type: "array", nonZh: "removed"});
  return `${syllables.join("")} ${syllables.map((syllable) => syllable[0]).join("")}`;
}
