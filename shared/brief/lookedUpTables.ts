import type {Apart, Kind, ObservedAs, Period, Scope} from "../codes.js";
import type {Quantity} from "./pinnedQuantity.js";

/** A figure with all that its use must mention. */
export interface BriefFigure extends Quantity {
  /** `report@start in the source`. */
  readonly id: string;
  readonly report: string;
  readonly indicator: string | null;
  readonly kind: Kind;
  readonly period: Period;
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  readonly scope: Scope;
  readonly body: string | null;
  readonly apart: Apart | null;
  readonly observed: ObservedAs | null;
  /** Names of the rules that question it, separated by |. */
  readonly findings: string | null;
}

export interface BriefReport {
  readonly report: string;
  readonly area: string | null;
  readonly year: number | null;
  readonly title: string | null;
  readonly file: string;
  /** References in each style; null where nothing is known to cite. */
  readonly gbt7714: string | null;
  readonly apa: string | null;
  readonly bibtex: string | null;
}

/** A stretch of a report. */
export interface BriefSentence {
  readonly text: string;
  /** In the source text. */
  readonly sourceStart: number;
}

export interface BriefFinding {
  readonly rule: string;
  readonly message: string;
  readonly messageEn: string;
}

interface Named {
  readonly nameZh: string;
  readonly nameEn: string;
}

interface BriefIndicator extends Named {
  readonly unit: string;
  readonly unitEn: string;
}

/** The tables in which a brief is looked up. An absent thing is null, or an empty list. */
export interface BriefTables {
  findFigure(id: string): BriefFigure | null;
  findReport(id: string): BriefReport | null;
  /** The sentence that holds an offset of the source text. */
  findSentence(report: string, at: number): BriefSentence | null;
  /** The findings in the sentence that holds an offset of the source text. */
  findingsAt(report: string, at: number): readonly BriefFinding[];
  /** The reported figures of an indicator, those without a coded indicator never. */
  figuresOf(indicator: string): readonly BriefFigure[];
  /** The ids of the indicators of which reports of a series tell. */
  indicatorsOf(series: string): readonly string[];
  findIndicator(id: string): BriefIndicator | null;
  findArea(code: string): Named | null;
  /** The code under which the series of an area goes on. */
  seriesOf(area: string): string;
  /** Series and years of which there is a report. */
  held(): readonly {readonly series: string; readonly year: number}[];
  /** The words for a code, in Chinese and English. */
  coded(
    list: "period" | "scope" | "measurements.kind" | "findings.rule",
    code: string
  ): readonly [string, string] | null;
  /** A unit in English. */
  unitEn(unit: string): string;
}
