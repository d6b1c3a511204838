/** How to read the tables elsewhere, ready to be copied. */
import {h} from "../element.js";
import {t} from "../language.js";
import {dataFile} from "../links.js";

const snippets = (): Readonly<Record<string, string>> => ({
  DuckDB: `-- ${t("data.snippetDuckdb")}
SELECT a.nameZh, m.year, m.value, m.unit, m.bound, m.quote
FROM '${dataFile("measurements.parquet")}' m
JOIN '${dataFile("areas.parquet")}' a USING (area)
WHERE m.reported AND NOT m.repeat AND m.period = 'year'
  AND m.indicator = 'reconsideration.closed'
ORDER BY m.year, m.value DESC;`,
  Python: `import pandas as pd

${t("data.snippetComment")}
text = {"area": str, "indicator": str, "report": str}
measurements = pd.read_csv("${dataFile("measurements.csv")}", dtype=text)
areas = pd.read_csv("${dataFile("areas.csv")}", dtype=text)
level = measurements.query("reported and not repeat and period == 'year' and kind != 'change'")
print(level.merge(areas, on="area").groupby("indicator").value.describe())`,
  R: `library(readr)
library(dplyr)

${t("data.snippetComment")}
measurements <- read_csv("${dataFile("measurements.csv")}", col_types = cols(area = "c"))
areas <- read_csv("${dataFile("areas.csv")}", col_types = cols(area = "c"))
measurements |>
  filter(reported, !\`repeat\`, period == "year", kind != "change") |>
  left_join(areas, by = "area") |>
  count(indicator, sort = TRUE)`
});

/** A pre with a button that copies it. */
export function copied(text: string, label: string): HTMLElement {
  const said = h("span", {role: "status", class: "quiet"});
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    said.textContent = t("cite.copied", {name: label});
  };
  return h(
    "div",
    {class: "snippet"},
    h("pre", {tabindex: 0, "aria-label": label}, h("code", null, text)),
    h("div", {class: "copy"}, h("button", {type: "button", onclick: copy}, t("data.copy")), said)
  );
}

export function snippetList(): HTMLElement {
  return h(
    "div",
    {class: "snippets"},
    Object.entries(snippets()).map(([name, text]) => h("section", null, h("h3", null, name), copied(text, name)))
  );
}
