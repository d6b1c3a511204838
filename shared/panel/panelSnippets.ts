/** A few lines that read a panel, in a language or program. */
interface PanelSnippet {
  readonly language: "r" | "python" | "stata" | "spss" | "sql";
  readonly code: string;
}

/**
 * The lines that read a panel's file and print area, year and one variable of the rows that have a value, for each program that reads a file of
 * this kind. Area codes stay texts.
 */
export function panelSnippets(file: string, variable: string): PanelSnippet[] {
  const kind = file.slice(file.lastIndexOf(".") + 1);
  const r = (read: string, library = "") => ({
    language: "r" as const,
    code: `${library}panel <- ${read}\nprint(as.data.frame(panel[!is.na(panel$${variable}), c("area", "year", "${variable}")]))`
  });
  const python = (read: string) => ({
    language: "python" as const,
    code: `import pandas\npanel = pandas.${read}\nprint(panel.loc[panel["${variable}"].notna(), ["area", "year", "${variable}"]])`
  });
  const stata = (read: string) => ({
    language: "stata" as const,
    code: `${read}\nlist area year ${variable} if !missing(${variable})`
  });
  const sql = {
    language: "sql" as const,
    code: `SELECT area, year, ${variable} FROM ${
      kind === "csv" ? `read_csv('${file}', types = {'area': 'VARCHAR'})` : `'${file}'`
    } WHERE ${variable} IS NOT NULL`
  };
  if (kind === "dta")
    return [
      r(`haven::read_dta("${file}")`),
      python(`read_stata("${file}", convert_categoricals=False)`),
      stata(`use "${file}", clear`)
    ];
  if (kind === "sav")
    return [
      r(`haven::read_sav("${file}")`),
      {language: "spss", code: `GET FILE='${file}'.\nSELECT IF NOT MISSING(${variable}).\nLIST area year ${variable}.`},
      stata(`import spss using "${file}", clear`)
    ];
  if (kind === "csv")
    return [
      r(`read.csv("${file}", fileEncoding = "UTF-8-BOM", colClasses = c(area = "character"))`),
      python(`read_csv("${file}", dtype={"area": str})`),
      stata(`import delimited "${file}", encoding("utf-8") stringcols(1) clear`),
      sql
    ];
  // The second row of the sheet holds the labels.
  if (kind === "xlsx")
    return [
      r(
        `setNames(readxl::read_excel("${file}", skip = 2, col_names = FALSE), names(readxl::read_excel("${file}", n_max = 0)))`
      ),
      python(`read_excel("${file}", skiprows=[1], dtype={"area": str})`)
    ];
  return [r(`arrow::read_parquet("${file}")`), python(`read_parquet("${file}")`), sql];
}
