import {type CellReason, cellReasons, type PanelCell, type PanelRow} from "./cells.js";

/** An indicator of a panel. */
export interface PanelIndicator {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly definition?: string;
}

/** An area of a panel, under the code by which its series goes on. */
export interface PanelArea {
  readonly code: string;
  readonly nameZh: string;
  readonly level: string;
}

type PanelValue = number | string | null;

/** A column of a panel as a flat table. `reasons`, beside a value, says why a cell is empty. */
export interface PanelColumn {
  readonly name: string;
  readonly label: string;
  readonly type: "number" | "text";
  readonly values: readonly PanelValue[];
  readonly reasons?: readonly (CellReason | null)[];
}

/** Names in Stata have 32 characters, of which `_src` and `_why` take four. */
const LONGEST_NAME = 28;

/**
 * Names for variables, the same for any choice of indicators: an id with _ for its dot; where that is too long, without its dimension,
 * if no other indicator of `all` ends so, or cut and numbered.
 */
export function variableNames(ids: readonly string[], all: readonly string[]): string[] {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...new Set([...all, ...ids])].sort()) {
    const whole = id.replaceAll(".", "_");
    const word = id.slice(id.lastIndexOf(".") + 1);
    let name = whole.length <= LONGEST_NAME ? whole : word.slice(0, LONGEST_NAME);
    for (let i = 2; taken.has(name); i++) name = `${word.slice(0, LONGEST_NAME - 3)}_${i}`;
    taken.add(name);
    names.set(id, name);
  }
  return ids.map((id) => names.get(id)!);
}

const keyColumns = (rows: readonly {series: string; year: number}[], areas: ReadonlyMap<string, PanelArea>) => [
  text("area", "地区代码 area code", rows, ({series}) => series),
  text("name", "地区名称 name", rows, ({series}) => areas.get(series)?.nameZh ?? null),
  text("level", "层级 level", rows, ({series}) => areas.get(series)?.level ?? null),
  number("year", "年份 year", rows, ({year}) => year)
];

const text = <Row>(name: string, label: string, rows: readonly Row[], of: (row: Row) => PanelValue): PanelColumn => ({
  name,
  label,
  type: "text",
  values: rows.map(of)
});
const number = <Row>(name: string, label: string, rows: readonly Row[], of: (row: Row) => PanelValue): PanelColumn => ({
  ...text(name, label, rows, of),
  type: "number"
});

/** A panel with a row an area and year, and of each indicator: value, least, most, competing figures, why it is empty, source. */
export function wideColumns(
  rows: readonly PanelRow[],
  indicators: readonly PanelIndicator[],
  areas: ReadonlyMap<string, PanelArea>,
  all: readonly string[],
  address: (figure: string) => string
): PanelColumn[] {
  const names = variableNames(
    indicators.map(({id}) => id),
    all
  );
  return [
    ...keyColumns(rows, areas),
    ...indicators.flatMap((indicator, at) => {
      const label = `${indicator.nameZh} ${indicator.nameEn} (${indicator.unit})`;
      return cellColumns(
        names[at]!,
        label,
        rows.map(({cells}) => cells[at]!),
        address
      );
    })
  ];
}

/** A panel with a row an area, year and indicator. */
export function longColumns(
  rows: readonly PanelRow[],
  indicators: readonly PanelIndicator[],
  areas: ReadonlyMap<string, PanelArea>,
  address: (figure: string) => string
): PanelColumn[] {
  const long = rows.flatMap(({series, year, cells}) => cells.map((cell, at) => ({series, year, at, cell})));
  return [
    ...keyColumns(long, areas),
    text("indicator", "指标 indicator", long, ({at}) => indicators[at]!.id),
    text("indicator_name", "指标名称 name of the indicator", long, ({at}) => indicators[at]!.nameZh),
    text("unit", "单位 unit", long, ({at}) => indicators[at]!.unit),
    ...cellColumns(
      "value",
      "数值 value",
      long.map(({cell}) => cell),
      address
    )
  ];
}

function cellColumns(
  name: string,
  label: string,
  cells: readonly PanelCell[],
  address: (figure: string) => string
): PanelColumn[] {
  return [
    {...number(name, label, cells, ({value}) => value), reasons: cells.map(({reason}) => reason)},
    number(`${name}_lo`, `至少 at least: ${label}`, cells, ({low}) => low),
    number(`${name}_hi`, `至多 at most: ${label}`, cells, ({high}) => high),
    number(`${name}_n`, `竞争的数 competing figures: ${label}`, cells, ({figures}) => figures),
    text(`${name}_why`, `为何为空 why empty: ${label}`, cells, ({reason}) => reason),
    text(`${name}_src`, `出处 source: ${label}`, cells, ({source}) => (source === null ? null : address(source)))
  ];
}

/** The letter of Stata's extended missing value for a reason: no_report is .a, unreadable .h. */
export const missingLetter = (reason: CellReason): string => String.fromCharCode(97 + cellReasons.indexOf(reason));
