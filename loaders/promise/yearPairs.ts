import {reference} from "../lexis/areaAndYear.ts";
import {succession} from "../lexis/succession.ts";
import type {Knowledge, ReportCore} from "../types.ts";

/** A report and the one of the year after. */
interface Pair {
  readonly report: ReportCore;
  readonly year: number;
  readonly next: ReportCore;
}

/**
 * Each report with that of the year after: of the same series and the same body. Of several the one of the same genre, then the one with the
 * most sentences, then the first by its id.
 */
export function pairs(reports: readonly ReportCore[], {areas}: Knowledge): Pair[] {
  const {seriesArea} = succession(areas);
  const byPlace = new Map<string, ReportCore[]>();
  const placed = reports.flatMap((report) => {
    const {area, year} = reference(report);
    if (area === null || year === null) return [];
    const at = (of: number) => `${seriesArea(area, year)} ${report.body ?? ""} ${of}`;
    byPlace.set(at(year), [...(byPlace.get(at(year)) ?? []), report]);
    return {report, year, after: at(year + 1)};
  });
  return placed.flatMap(({report, year, after}) => {
    const genre = genreOf(report);
    const [next] = (byPlace.get(after) ?? []).toSorted(
      (one, other) =>
        Number(genreOf(other) === genre) - Number(genreOf(one) === genre) ||
        other.sentences.length - one.sentences.length
    );
    return next ? {report, year, next} : [];
  });
}

const genreOf = ({row, metadata}: ReportCore) => row?.genre ?? metadata.genre;
