/** The questions to the tables from which a panel is made; DuckDB's SQL, for the command line and the browser. */
export const panelQueries = {
  held: `SELECT DISTINCT coalesce(a.series, r.area) AS series, r.year FROM reports r LEFT JOIN areas a ON a.area = r.area
    WHERE r.area IS NOT NULL AND r.year IS NOT NULL`,
  observations:
    "SELECT series, indicator, periodFrom AS year, value, high, bound, id, others FROM observations WHERE period = 'year'",
  aparts: `SELECT DISTINCT coalesce(a.series, r.area) AS series, m.indicator, r.year, m.apart
    FROM measurements m JOIN reports r USING (report) LEFT JOIN areas a ON a.area = r.area
    WHERE m.indicator IS NOT NULL AND m.apart IS NOT NULL AND m.reported AND r.area IS NOT NULL AND r.year IS NOT NULL`,
  indicators:
    "SELECT indicator AS id, nameZh, nameEn, unit, definitionZh AS definition FROM indicators ORDER BY indicator",
  areas: `SELECT series AS code, last(nameZh ORDER BY area = series) AS nameZh, last(level ORDER BY area = series) AS level
    FROM areas GROUP BY series`
} as const;
