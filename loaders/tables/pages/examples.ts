import {explanations} from "../../explanations.ts";
import type {Corpus} from "../../types.ts";
import {type ChartFigure, chartFigure} from "../chartFigure.ts";
import {grouped} from "../grouped.ts";
import type {Code, Row} from "../row.ts";
import {rowsIn, type Tables} from "../tables.ts";

/** A stretch of a real sentence; `start` and `end` lie in `sentence`. */
export interface Example {
  readonly report: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** The place of the sentence in the source, for a link to it. */
  readonly sourceStart: number;
  /** A figure's address, its value and what else explains it; null where the stretch is no figure. */
  readonly figure: ChartFigure | null;
}

/** A repair with the words around it, in the source. */
export interface RepairExample {
  readonly report: string;
  readonly before: string;
  readonly was: string;
  readonly is: string;
  readonly after: string;
  readonly sourceStart: number;
}

/** One code or rule, how often it applies in the corpus, and a few places where it does. */
export interface Applied<List extends keyof typeof explanations, Shown> {
  readonly code: Code<List>;
  /** Its meaning, in Chinese and English. */
  readonly meaning: readonly [zh: string, en: string];
  readonly count: number;
  readonly shown: readonly Shown[];
}

/** Deeds of the stages on this corpus, by code list, most frequent first: the examples of the page on methods. */
export type Examples = {
  readonly [List in keyof typeof explanations]: readonly Applied<
    List,
    List extends "repairs.rule" ? RepairExample : Example
  >[];
};

type Placed = Pick<Example, "report" | "sourceStart">;

const MOST = 4;
const AROUND = 18;
// A sentence is an example when it can be taken in at a glance.
const readable = {least: 8, most: 110};

/** The examples of a corpus. The same corpus gives the same examples. */
export function examples(corpus: Corpus, tables: Tables): Examples {
  const key = (report: string, ordinal: number) => `${report}#${ordinal}`;
  const sentences = new Map(rowsIn(tables, "sentences").map((row) => [key(row.report, row.ordinal), row]));
  const example = (row: {report: string; sentence: number | null; start: number | null; end: number | null}) => {
    const sentence = row.sentence === null ? undefined : sentences.get(key(row.report, row.sentence));
    if (!sentence || row.start === null || row.end === null) return [];
    const {text, start, end, sourceStart, report} = sentence;
    // A number in a line between two sentences (a caption, a date line) has the sentence before it.
    if (row.start < start || row.end > end) return [];
    return [{report, sentence: text, start: row.start - start, end: row.end - start, sourceStart, figure: null}];
  };
  const figures = rowsIn(tables, "measurements").filter((row) => row.reported && !row.repeat);
  const figure = (row: Row<"measurements">) => example(row).map((drawn) => ({...drawn, figure: chartFigure(row)}));
  const ofFigures = <List extends "bound" | "period" | "scope">(list: List) =>
    applied(
      list,
      figures,
      (row) => row[list] as Code<List>,
      figure,
      ({subject}) => subject,
      glance
    );
  const repaired = ({was, is}: Row<"repairs">) => `${was}→${is}`;
  return {
    "repairs.rule": applied("repairs.rule", rowsIn(tables, "repairs"), ({rule}) => rule, repairOf(corpus), repaired),
    reason: applied(
      "reason",
      rowsIn(tables, "rejected"),
      ({reason}) => reason,
      example,
      ({quote}) => quote,
      glance
    ),
    bound: ofFigures("bound"),
    period: ofFigures("period"),
    scope: ofFigures("scope"),
    "findings.rule": applied(
      "findings.rule",
      rowsIn(tables, "findings"),
      ({rule}) => rule,
      example,
      ({quote}) => quote,
      glance
    )
  };
}

const glance = ({sentence}: Example) => sentence.length >= readable.least && sentence.length <= readable.most;

function repairOf({reports}: Corpus) {
  const sources = new Map(reports.map(({source}) => [source.report, source.text]));
  return ({report, was, is, sourceStart, sourceEnd}: Row<"repairs">): RepairExample[] => {
    const source = sources.get(report)!;
    const before = source.slice(Math.max(0, sourceStart - AROUND), sourceStart);
    return [{report, before, was, is, after: source.slice(sourceEnd, sourceEnd + AROUND), sourceStart}];
  };
}

/** Rows by code, with examples that differ from one another and come from as many reports as may be. */
function applied<List extends keyof typeof explanations, R extends {report: string}, Shown extends Placed>(
  list: List,
  rows: readonly R[],
  code: (row: R) => Code<List>,
  show: (row: R) => Shown[],
  likeness: (row: R) => string,
  fit: (shown: Shown) => boolean = () => true
): Applied<List, Shown>[] {
  const meanings: Readonly<Record<string, readonly [zh: string, en: string]>> = explanations[list];
  return [...grouped(rows, code)]
    .map(([name, group]) => ({
      code: name,
      meaning: meanings[name]!,
      count: group.length,
      shown: varied(group, likeness, show, fit)
    }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function varied<R extends {report: string}, Shown extends Placed>(
  rows: readonly R[],
  likeness: (row: R) => string,
  show: (row: R) => Shown[],
  fit: (shown: Shown) => boolean
): Shown[] {
  const seen = new Set<string>();
  const unlike = rows.filter((row) => !seen.has(likeness(row)) && seen.add(likeness(row)));
  // One of each report in turn, so that no report fills the list.
  const byReport = [...grouped(unlike, ({report}) => report).values()].map(spread);
  const shown: Shown[] = [];
  for (let turn = 0; shown.length < MOST && turn < unlike.length; turn++)
    for (const group of byReport) {
      const fitting = group[turn] ? show(group[turn]!).filter(fit) : [];
      if (shown.length < MOST) shown.push(...fitting.filter((one) => !shown.some(samePlace(one))));
    }
  // A long sentence is better than none.
  return shown.length ? shown : unlike.flatMap(show).slice(0, 1);
}

const samePlace = (one: Placed) => (other: Placed) =>
  one.report === other.report && one.sourceStart === other.sourceStart;

/** Rows far from one another first: neighbours are alike. */
function spread<R>(rows: readonly R[]): R[] {
  const far = new Set(Array.from({length: MOST}, (_, i) => rows[Math.floor((i * rows.length) / MOST)] as R));
  return [...far, ...rows.filter((row) => !far.has(row))];
}
