import {writeFile} from "node:fs/promises";
import {basename, extname} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {ApartSource, CellSource} from "../../shared/panel/cells.ts";
import type {PanelArea, PanelColumn, PanelIndicator} from "../../shared/panel/columns.ts";
import {panelCsv} from "../../shared/panel/panelCsv.ts";
import {panelQueries} from "../../shared/panel/panelQueries.ts";
import {type PanelTables, panelTable, toldSeries} from "../../shared/panel/panelTable.ts";
import {panelReadme} from "../../shared/panel/readme.ts";
import {panelStata} from "../../shared/panel/stata.ts";
import {reportLink} from "../../shared/reportLink.ts";
import {spssFile} from "../../shared/spss/sav.ts";
import {rights} from "../tables/rights.ts";
import {panelEndings} from "./answers.ts";
import {type Place, withTables} from "./engine.ts";
import {panelWorkbook} from "./panelWorkbook.ts";
import {parquetBytes} from "./parquetBytes.ts";
import {WordsError} from "./wordsError.ts";

type PanelEnding = (typeof panelEndings)[number];

interface Options extends Place {
  readonly out: string;
  readonly indicators?: string;
  readonly areas?: string;
  readonly level?: string;
  readonly from?: number;
  readonly until?: number;
  readonly long?: true;
  readonly balanced?: true;
  readonly site?: string;
}

const listed = (words: string | undefined) => words?.split(/[,，\s]+/).filter(Boolean);

/**
 * `fazhi panel`: areas and years by indicators, one value a cell by the rule of the observations, with why a cell is empty; and beside
 * the file a README that tells how to read it. Throws a sentence where a word of the choice is not told.
 */
export async function panelExport(options: Options): Promise<void> {
  const ending = extname(options.out).toLowerCase() as PanelEnding;
  if (!panelEndings.includes(ending))
    throw new WordsError(
      `--out ${options.out}`,
      `文件名须以 ${panelEndings.join("、")} 结尾。`,
      `the file's name must end in ${panelEndings.join(", ")}.`
    );
  await withTables(options, async (connection) => {
    const tables = await panelTables(connection);
    const indicators = chosenIndicators(listed(options.indicators), tables);
    const series = chosenSeries(listed(options.areas), tables);
    const site = options.site?.replace(/\/?$/, "/");
    const address = (figure: string) => {
      const [report, sourceStart] = figure.split("@");
      return site === undefined ? figure : reportLink(site, report!, sourceStart!);
    };
    const {long = false, balanced = false, level, from, until} = options;
    const panel = panelTable(tables, {indicators, series, level, from, until, long, balanced}, address);
    if (panel.rows === 0)
      throw new WordsError(
        "panel",
        "这些地区和年份没有报告。",
        "no report of these areas and years: there is nothing to write."
      );
    const readme = panelReadme({file: basename(options.out), ...panel, rights});
    await writePanel(options.out, ending, panel.columns, readme);
    console.error(
      `${options.out}: ${panel.rows} rows of areas and years, ${panel.indicators.length} indicators; ${options.out}.README.md says how to read it`
    );
  });
}

async function rows<Row>(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson() as unknown as Row[];
}

/** Everything that the tables have for panels. */
async function panelTables(connection: DuckDBConnection): Promise<PanelTables> {
  const {held, observations, aparts, indicators, areas} = panelQueries;
  return {
    held: await rows(connection, held),
    observations: await rows<CellSource>(connection, observations),
    aparts: await rows<ApartSource>(connection, aparts),
    indicators: await rows<PanelIndicator>(connection, indicators),
    areas: new Map((await rows<PanelArea>(connection, areas)).map((area) => [area.code, area]))
  };
}

/** The ids of a choice; undefined for all. Throws a sentence for an id that does not exist. */
function chosenIndicators(ids: readonly string[] | undefined, {indicators}: PanelTables) {
  const unknown = ids?.find((id) => !indicators.some((one) => one.id === id));
  if (unknown !== undefined)
    throw new WordsError(
      `--indicators ${unknown}`,
      "没有这个指标；见 indicators 表。",
      "no such indicator; the table indicators lists them."
    );
  return ids;
}

/** The codes of a choice; undefined for all. Throws a sentence for an area without a report. */
function chosenSeries(codes: readonly string[] | undefined, tables: PanelTables) {
  const told = toldSeries(tables);
  const unknown = codes?.find((code) => !told.has(code));
  if (unknown !== undefined)
    throw new WordsError(`--areas ${unknown}`, "没有这个地区的报告。", "no report of this area.");
  return codes;
}

async function writePanel(
  out: string,
  ending: PanelEnding,
  columns: readonly PanelColumn[],
  readme: string
): Promise<void> {
  const notes = [readme.split("\n")[0]!.replace(/^# /, ""), ...rights];
  if (ending === ".dta") await writeFile(out, panelStata(columns, "法治年报图谱 Fazhi Atlas", notes));
  else if (ending === ".sav")
    await writeFile(out, spssFile({variables: columns, label: "法治年报图谱 Fazhi Atlas", notes}));
  else if (ending === ".xlsx") await writeFile(out, await panelWorkbook(columns, readme));
  else if (ending === ".csv") await writeFile(out, panelCsv(columns));
  else await writeFile(out, await parquetBytes(columns, rowBatch(columns)));
  await writeFile(`${out}.README.md`, readme);
}

async function* rowBatch(columns: readonly PanelColumn[]) {
  yield columns[0]!.values.map((_, row) => columns.map(({values}) => values[row] ?? null));
}
