import {type PanelCell, panelRows} from "../panel/cells.js";
import {reasonWords} from "../panel/reasons.js";
import type {Notes} from "./briefNotes.js";
import type {BriefTables} from "./lookedUpTables.js";
import type {BriefLanguage} from "./model.js";
import {observations, panelSources} from "./observed.js";
import type {Exhibit, ExhibitCell} from "./resolved.js";
import {inLanguage, quantityWords, unitWords} from "./valueWords.js";

/** An exhibit has no more rows; the rest is counted. */
const MOST_ROWS = 40;
/** More indicators than this stand in rows instead of columns, unless there are as many areas and years. */
const MOST_COLUMNS = 4;

/** The choice of an exhibit, in the words of the address of Compare. */
interface Query {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly years: readonly number[];
}

/** The choice in the address of a comparison: `indicator=a,b&area=620100&year=2020`. */
export function exhibitQuery(text: string): Query {
  const asked = new URLSearchParams(text.replace(/^[^=]*\?/, ""));
  const listed = (name: string) => (asked.get(name) ?? "").split(",").filter(Boolean);
  return {indicators: listed("indicator"), areas: listed("area"), years: listed("year").map(Number).filter(Boolean)};
}

/** Areas and years by indicators, a row an area and year; null where nothing of it is told. An indicator that does not exist leaves it null. */
export function exhibit(text: string, tables: BriefTables, notes: Notes, language: BriefLanguage): Exhibit | null {
  const asked = exhibitQuery(text);
  const series = [...new Set(asked.areas.map((area) => tables.seriesOf(area)))];
  const indicators = asked.indicators.length ? asked.indicators : series.flatMap((one) => tables.indicatorsOf(one));
  const chosen = [...new Set(indicators)];
  if (!chosen.length || chosen.some((id) => !tables.findIndicator(id))) return null;
  const sources = panelSources(chosen, tables);
  const years = asked.years.length ? asked.years : sources.observations.map(({year}) => year);
  if (!years.length) return null;
  const told = new Set(sources.observations.map((one) => one.series));
  const rows = panelRows(sources, {
    series: series.length ? series : [...told],
    indicators: chosen,
    years: [Math.min(...years), Math.max(...years)],
    balanced: false
  }).filter(
    ({year, cells}) => (!asked.years.length || asked.years.includes(year)) && cells.some(({figures}) => figures > 0)
  );
  if (!rows.length) return null;
  const named = (ids: readonly string[]) => ids.map((id) => indicatorWords(id, tables, language));
  const placed = (codes: readonly string[]) => codes.map((code) => areaWords(code, tables, language));
  const cell = (indicator: string, one: PanelCell) => exhibitCell(indicator, one, tables, language);
  const comma = inLanguage(language, "、", ", ");
  const sourcesOf = (cells: readonly PanelCell[]) =>
    cells.flatMap(({source}) => (source ? notes.ofReport(source.slice(0, source.lastIndexOf("@"))) : null) ?? []);
  if (chosen.length <= MOST_COLUMNS || rows.length > MOST_COLUMNS) {
    const shown = rows.slice(0, MOST_ROWS);
    return {
      title: (chosen.length <= MOST_COLUMNS ? named(chosen) : placed(series)).join(comma),
      head: [inLanguage(language, "地区", "Area"), inLanguage(language, "年份", "Year"), ...named(chosen)],
      rows: shown.map(({series, year, cells}) => [
        words(areaWords(series, tables, language)),
        words(String(year)),
        ...cells.map((one, i) => cell(chosen[i]!, one))
      ]),
      left: rows.length - shown.length,
      notes: [...new Set(shown.flatMap(({cells}) => sourcesOf(cells)))]
    };
  }
  const shown = chosen.slice(0, MOST_ROWS);
  return {
    title: placed([...new Set(rows.map((row) => row.series))]).join(comma),
    head: [
      inLanguage(language, "指标", "Indicator"),
      ...rows.map(({series, year}) => `${areaWords(series, tables, language)} ${year}`)
    ],
    rows: shown.map((id, i) => [words(named([id])[0]!), ...rows.map(({cells}) => cell(id, cells[i]!))]),
    left: chosen.length - shown.length,
    notes: [...new Set(rows.flatMap(({cells}) => sourcesOf(cells)))]
  };
}

const words = (text: string): ExhibitCell => ({text, figure: null, numeric: false});

export const areaWords = (code: string, tables: BriefTables, language: BriefLanguage): string => {
  const area = tables.findArea(code);
  return area ? inLanguage(language, area.nameZh, area.nameEn) : code;
};

const indicatorWords = (id: string, tables: BriefTables, language: BriefLanguage): string => {
  const indicator = tables.findIndicator(id);
  return indicator ? inLanguage(language, indicator.nameZh, indicator.nameEn) : id;
};

function exhibitCell(
  indicator: string,
  {source, reason}: PanelCell,
  tables: BriefTables,
  language: BriefLanguage
): ExhibitCell {
  const figure = source === null ? null : tables.findFigure(source);
  const told = figure ?? observations(indicator, tables).find(({id}) => id === source)?.figure;
  if (told)
    return {text: quantityWords(told, unitWords(told, tables, language), language), figure: source, numeric: true};
  const [zh, en] = reasonWords[reason ?? "silent"];
  return {text: inLanguage(language, `—（${zh}）`, `— (${en})`), figure: null, numeric: false};
}
