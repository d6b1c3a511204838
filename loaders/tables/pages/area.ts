import type {DocumentKind, DocumentLevel} from "../../types.ts";
import {type ChartFigure, chartFigure} from "../chartFigure.ts";
import {gravestFirst} from "../gravest.ts";
import {grouped} from "../grouped.ts";
import type {Row} from "../row.ts";
import {rowsIn, type Tables} from "../tables.ts";
import {type Continuity, continuityOf} from "./continuity.ts";
import {type Place, placesOf} from "./places.ts";

/** A document that the reports of an area cite. */
export interface CitedTitle {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly level: DocumentLevel | null;
  readonly times: number;
  /** The first place: its report, and where in the source; null outside sentences, where no reader finds it. */
  readonly report: string;
  readonly at: number | null;
}

/** A finding with its sentence's place in the source and the year of its report. */
export type AreaFinding = Omit<Row<"findings">, "text" | "sourceStart"> & {
  readonly at: number | null;
  readonly year: number | null;
};

/** The data of the page of an area: all reports of its series together, those under an earlier code or name included. */
export interface AreaReading {
  readonly area: string;
  readonly reports: readonly Pick<Row<"reports">, "report" | "area" | "year" | "yearBasis">[];
  /** Coded figures, the latest year first. */
  readonly figures: readonly ChartFigure[];
  /** The latest year first, the gravest first. */
  readonly findings: readonly AreaFinding[];
  /** The most cited first. */
  readonly cited: readonly CitedTitle[];
  readonly continuity: Continuity;
  readonly places: readonly Place[];
}

/** The readings of all areas that have a report. */
export function* areaReadings(tables: Tables): Generator<AreaReading> {
  const reports = rowsIn(tables, "reports").toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const figures = grouped(rowsIn(tables, "measurements"), (row) => (row.reported && row.indicator ? row.report : null));
  const findings = grouped(rowsIn(tables, "findings"), ({report}) => report);
  const citations = grouped(rowsIn(tables, "citations"), ({report}) => report);
  const series = new Map(rowsIn(tables, "areas").map(({area, series}) => [area, series]));
  const seriesOf = (area: string) => series.get(area) ?? area;
  const bySeries = grouped(reports, ({area}) => area && seriesOf(area));
  const continuity = continuityOf(tables);
  const places = placesOf(tables);
  for (const area of new Set(reports.flatMap(({area}) => area ?? []))) {
    const own = bySeries.get(seriesOf(area))!;
    yield {
      area,
      reports: own.map(({report, area, year, yearBasis}) => ({report, area, year, yearBasis})),
      figures: own.flatMap(({report}) => (figures.get(report) ?? []).map(chartFigure)),
      findings: own.flatMap(({report, year}) =>
        (findings.get(report) ?? [])
          .toSorted(gravestFirst)
          .map(({text: _, sourceStart: at, ...finding}) => ({...finding, at, year}))
      ),
      cited: cited(own.flatMap(({report}) => citations.get(report) ?? [])),
      continuity: continuity(seriesOf(area)),
      places: places(area)
    };
  }
}

function cited(rows: readonly Row<"citations">[]): CitedTitle[] {
  return [...grouped(rows, ({title}) => title)]
    .map(([title, [first, ...others]]) => {
      const {kind, level, report, sentence, sourceStart} = first!;
      const at = sentence === null ? null : sourceStart;
      return {title, kind, level, times: 1 + others.length, report, at};
    })
    .sort((a, b) => b.times - a.times || (a.title < b.title ? -1 : 1));
}
