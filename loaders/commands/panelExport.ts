import {writeFile} from "node:fs/promises";
import {basename, extname} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {csvLine} from "../../shared/csv.ts";
import type {ApartSource, CellSource, PanelSources} from "../../shared/panel/cells.ts";
import {panelRows} from "../../shared/panel/cells.ts";
import {
  longColumns,
  type PanelArea,
  type PanelColumn,
  type PanelIndicator,
  wideColumns
} from "../../shared/panel/columns.ts";
import {panelReadme} from "../../shared/panel/readme.ts";
import {panelStata} from "../../shared/panel/stata.ts";
import {reportLink} from "../tables/reportLink.ts";
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
    const all = await rows<PanelIndicator>(
      connection,
      "SELECT indicator AS id, nameZh, nameEn, unit FROM indicators ORDER BY indicator"
    );
    const areas = new Map(
      (
        await rows<PanelArea>(
          connection,
          "SELECT series AS code, last(nameZh ORDER BY area = series) AS nameZh, last(level ORDER BY area = series) AS level FROM areas GROUP BY series"
        )
      ).map((area) => [area.code, area])
    );
    const sources = await panelSources(connection);
    const indicators = chosenIndicators(listed(options.indicators), all, sources);
    const series = chosenSeries(listed(options.areas), options.level, sources, areas);
    const years = [...sources.held, ...sources.observations].map(({year}) => year);
    const from = options.from ?? years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const until = options.until ?? years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const panel = panelRows(sources, {
      series,
      indicators: indicators.map(({id}) => id),
      years: [from, until],
      balanced: options.balanced ?? false
    });
    if (panel.length === 0)
      throw new WordsError(
        "panel",
        "这些地区和年份没有报告。",
        "no report of these areas and years: there is nothing to write."
      );
    const site = options.site?.replace(/\/?$/, "/");
    const address = (figure: string) => {
      const [report, sourceStart] = figure.split("@");
      return site === undefined ? figure : reportLink(site, report!, sourceStart!);
    };
    const columns = options.long
      ? longColumns(panel, indicators, areas, address)
      : wideColumns(
          panel,
          indicators,
          areas,
          all.map(({id}) => id),
          address
        );
    const readme = panelReadme({file: basename(options.out), columns, indicators, rights});
    await writePanel(options.out, ending, columns, readme);
    console.error(
      `${options.out}: ${panel.length} rows of areas and years, ${indicators.length} indicators; ${options.out}.README.md says how to read it`
    );
  });
}

async function rows<Row>(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson() as unknown as Row[];
}

/** The cells of the tables for every area, indicator and year. */
async function panelSources(connection: DuckDBConnection): Promise<PanelSources> {
  return {
    held: await rows(
      connection,
      "SELECT DISTINCT coalesce(a.series, r.area) AS series, r.year FROM reports r LEFT JOIN areas a ON a.area = r.area WHERE r.area IS NOT NULL AND r.year IS NOT NULL"
    ),
    observations: await rows<CellSource>(
      connection,
      "SELECT series, indicator, periodFrom AS year, value, high, bound, id, others FROM observations WHERE period = 'year'"
    ),
    aparts: await rows<ApartSource>(
      connection,
      "SELECT DISTINCT coalesce(a.series, r.area) AS series, m.indicator, r.year, m.apart FROM measurements m JOIN reports r USING (report) LEFT JOIN areas a ON a.area = r.area WHERE m.indicator IS NOT NULL AND m.apart IS NOT NULL AND m.reported AND r.area IS NOT NULL AND r.year IS NOT NULL"
    )
  };
}

function chosenIndicators(
  ids: readonly string[] | undefined,
  all: readonly PanelIndicator[],
  {observations}: PanelSources
): PanelIndicator[] {
  if (!ids) {
    const told = new Set(observations.map(({indicator}) => indicator));
    return all.filter(({id}) => told.has(id));
  }
  return ids.map((id) => {
    const indicator = all.find((one) => one.id === id);
    if (!indicator)
      throw new WordsError(
        `--indicators ${id}`,
        "没有这个指标；见 indicators 表。",
        "no such indicator; the table indicators lists them."
      );
    return indicator;
  });
}

function chosenSeries(
  codes: readonly string[] | undefined,
  level: string | undefined,
  {held, observations}: PanelSources,
  areas: ReadonlyMap<string, PanelArea>
): string[] {
  const told = new Set([...held, ...observations].map(({series}) => series));
  const chosen = codes ?? [...told];
  for (const code of chosen)
    if (!told.has(code)) throw new WordsError(`--areas ${code}`, "没有这个地区的报告。", "no report of this area.");
  return level === undefined ? [...chosen] : chosen.filter((code) => areas.get(code)?.level === level);
}

async function writePanel(
  out: string,
  ending: PanelEnding,
  columns: readonly PanelColumn[],
  readme: string
): Promise<void> {
  const notes = [readme.split("\n")[0]!.replace(/^# /, ""), ...rights];
  if (ending === ".dta") await writeFile(out, panelStata(columns, "法治年报图谱 Fazhi Atlas", notes));
  else if (ending === ".xlsx") await writeFile(out, await panelWorkbook(columns, readme));
  else if (ending === ".csv") await writeFile(out, panelCsv(columns));
  else await writeFile(out, await parquetBytes(columns, rowBatch(columns)));
  await writeFile(`${out}.README.md`, readme);
}

/** With a byte order mark, so that Excel shows Chinese. */
const panelCsv = (columns: readonly PanelColumn[]) =>
  `\uFEFF${csvLine(columns.map(({name}) => name))}\r\n${columns[0]!.values
    .map((_, row) => `${csvLine(columns.map(({values}) => values[row]))}\r\n`)
    .join("")}`;

async function* rowBatch(columns: readonly PanelColumn[]) {
  yield columns[0]!.values.map((_, row) => columns.map(({values}) => values[row] ?? null));
}
