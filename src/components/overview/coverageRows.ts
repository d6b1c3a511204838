/** Reports by row and year. Free of drawing and of the browser. */

interface Dated {
  readonly area: string | null;
  readonly year: number | null;
}

interface CoverageRow<Row, Report> {
  readonly row: Row;
  /** The number of areas with a report. */
  readonly areas: number;
  readonly byYear: ReadonlyMap<number, readonly Report[]>;
}

/** The rows of `order` that have a report; `rowOf` says in which of them one stands. Reports without a year are left out of the years. */
export function coverageRows<Row extends string, Report extends Dated>(
  order: readonly Row[],
  reports: readonly Report[],
  rowOf: (report: Report) => string | null
): CoverageRow<Row, Report>[] {
  const byRow = new Map<string, Report[]>();
  for (const report of reports) {
    const row = rowOf(report);
    if (row === null) continue;
    const own = byRow.get(row);
    if (own) own.push(report);
    else byRow.set(row, [report]);
  }
  return order.flatMap((row) => {
    const own = byRow.get(row);
    if (!own) return [];
    const byYear = new Map<number, Report[]>();
    for (const report of own)
      if (report.year !== null) byYear.set(report.year, [...(byYear.get(report.year) ?? []), report]);
    return [{row, areas: new Set(own.map(({area}) => area)).size, byYear}];
  });
}
