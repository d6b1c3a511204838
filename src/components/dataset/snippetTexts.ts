/** Code that reads the tables elsewhere, in three languages; `file` gives the address of a file of the data set. */
export const snippetTexts = (
  file: (path: string) => string,
  comments: {readonly duckdb: string; readonly text: string}
): Readonly<Record<"DuckDB" | "Python" | "R", string>> => ({
  DuckDB: `-- ${comments.duckdb}
SELECT a.nameZh, m.year, m.value, m.unit, m.bound, m.quote
FROM '${file("measurements.parquet")}' m
JOIN '${file("areas.parquet")}' a USING (area)
WHERE m.comparable
  AND m.indicator = 'legal_aid.cases'
ORDER BY m.year, m.value DESC;`,
  Python: `import pandas as pd

${comments.text}
text = {"area": str, "indicator": str, "report": str}
measurements = pd.read_csv("${file("measurements.csv")}", dtype=text)
areas = pd.read_csv("${file("areas.csv")}", dtype=text)
level = measurements.query("comparable")
print(level.merge(areas, on="area").groupby("indicator").value.describe())`,
  R: `library(readr)
library(dplyr)

${comments.text}
measurements <- read_csv("${file("measurements.csv")}", col_types = cols(area = "c"))
areas <- read_csv("${file("areas.csv")}", col_types = cols(area = "c"))
measurements |>
  filter(comparable) |>
  left_join(areas, by = "area") |>
  count(indicator, sort = TRUE)`
});
