/** Code that reads the tables elsewhere, in three languages; `file` gives the address of a file of the data set. */
export const snippetTexts = (
  file: (path: string) => string,
  comments: {readonly duckdb: string; readonly text: string}
): Readonly<Record<"DuckDB" | "Python" | "R", string>> => ({
  DuckDB: `-- ${comments.duckdb}
SELECT a.nameZh, o.periodTo AS year, o.value, o.unit, o.bound, o.status, m.quote
FROM '${file("observations.parquet")}' o
JOIN '${file("areas.parquet")}' a USING (area)
JOIN '${file("measurements.parquet")}' m USING (id)
WHERE o.period = 'year'
  AND o.indicator = 'mediation.cases'
ORDER BY year, o.value DESC;`,
  Python: `import pandas as pd

${comments.text}
observations = pd.read_parquet("${file("observations.parquet")}")
areas = pd.read_parquet("${file("areas.parquet")}")
level = observations.query("period == 'year' and status != 'conflict' and bound == 'exact'")
print(level.merge(areas, on="area").groupby("indicator").value.describe())`,
  R: `library(arrow)
library(dplyr)

${comments.text}
observations <- read_parquet("${file("observations.parquet")}")
areas <- read_parquet("${file("areas.parquet")}")
observations |>
  filter(period == "year", status != "conflict") |>
  left_join(areas, by = "area") |>
  count(indicator, sort = TRUE)`
});
