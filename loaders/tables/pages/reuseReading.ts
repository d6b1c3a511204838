import {grouped} from "../grouped.ts";
import {rowsIn, type Tables} from "../tables.ts";

/** How much two reports share, or the reports of two areas, or those of one area with one another. */
export interface Cell {
  readonly one: string;
  readonly other: string;
  readonly characters: number;
}

/** Who shares with whom, at a glance. */
export interface Sharing {
  /** Of areas where the reports are too many to be seen at once. */
  readonly by: "report" | "area";
  /** How many share at all; the cells are of those that share most. */
  readonly all: number;
  readonly shown: number;
  /** Each pair once. */
  readonly cells: readonly Cell[];
}

/** The first rows of the page of shared passages: without stock wording, and with it. */
export interface ReuseReading {
  readonly copied: Sharing;
  readonly all: Sharing;
}

/** More rows than this cannot be read. */
const MOST_ROWS = 30;

/** The matrices of a corpus; of areas instead of reports where more than `mostRows` share. */
export function reuseReading(tables: Tables): ReuseReading {
  const areaOf = new Map(rowsIn(tables, "reports").map(({report, area}) => [report, area ?? ""]));
  const pairs = rowsIn(tables, "pairs");
  const cells = (column: "characters" | "copiedCharacters") =>
    pairs.map((pair) => ({one: pair.reportA, other: pair.reportB, characters: pair[column]}));
  const sharing = (all: readonly Cell[]): Sharing => {
    const wanted = all.filter(({characters}) => characters > 0);
    const area = (report: string) => areaOf.get(report)!;
    return namesOf(wanted).size > MOST_ROWS
      ? foremost(
          wanted.map(({one, other, characters}) => ({one: area(one), other: area(other), characters})),
          "area"
        )
      : foremost(wanted, "report");
  };
  return {copied: sharing(cells("copiedCharacters")), all: sharing(cells("characters"))};
}

const namesOf = (cells: readonly Cell[]) => new Set(cells.flatMap(({one, other}) => [one, other]));

function foremost(pairs: readonly Cell[], by: Sharing["by"]): Sharing {
  const inOrder = pairs.map(({one, other, characters}) =>
    one < other ? {one, other, characters} : {one: other, other: one, characters}
  );
  const cells = [...grouped(inOrder, ({one, other}) => `${one} ${other}`).values()].map((same) => ({
    ...same[0]!,
    characters: same.reduce((sum, {characters}) => sum + characters, 0)
  }));
  const totals = new Map<string, number>();
  for (const {one, other, characters} of cells)
    for (const name of new Set([one, other])) totals.set(name, (totals.get(name) ?? 0) + characters);
  const leading = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_ROWS);
  const shown = new Set(leading.map(([name]) => name));
  return {
    by,
    all: totals.size,
    shown: shown.size,
    cells: cells
      .filter(({one, other}) => shown.has(one) && shown.has(other))
      .sort((a, b) => (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1))
  };
}
