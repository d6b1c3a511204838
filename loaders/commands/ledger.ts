import {join} from "node:path";
import {
  areaOf,
  captureTries,
  catalogue,
  coverage,
  fullName,
  knowledge as knowledgeOf,
  ledger as ledgerOf
} from "../index.ts";
import type {Cell, Printed, Printing} from "./answers.ts";
import {complain} from "./complaint.ts";
import {print} from "./print.ts";

interface Options extends Printing {
  readonly data: string;
  readonly area?: string;
  readonly year?: string;
  readonly missing?: boolean;
}

const text = (name: string): Printed => ({name, type: "text"});
const columns: readonly Printed[] = [
  text("area"),
  text("level"),
  {name: "year", type: "integer"},
  {name: "expected", type: "boolean"},
  text("state"),
  text("reports"),
  {name: "versions", type: "integer"},
  text("published"),
  text("captured"),
  text("checked"),
  text("address"),
  text("url")
];

/**
 * `fazhi ledger`: area by year, whether a report is due, and what catalogue and ledger have of it. Without `area` the areas with a report or
 * an address; with it all within it. Without `year` the years from the first to the last of these.
 */
export async function ledger({data, area: wanted, year, missing, ...printing}: Options) {
  try {
    const knowledge = await knowledgeOf(data);
    const dir = join(data, "reports");
    const {rows, errors} = await catalogue(dir, knowledge);
    const addresses = await ledgerOf(dir, knowledge);
    const has = new Set([...rows, ...addresses.rows].map(({area}) => area));
    const names = new Map(knowledge.areas.map((area) => [area.code, fullName(area, knowledge.areas)]));
    const within = wanted === undefined ? null : names.get(areaOf(wanted, knowledge.areas).code)!;
    const areas = knowledge.areas.filter(({code}) => (within ? names.get(code)!.startsWith(within) : has.has(code)));
    const told = [...rows, ...addresses.rows].flatMap((row) => row.year ?? []);
    const years = year === undefined ? between(Math.min(...told), Math.max(...told)) : [Number(year)];
    const level = new Map(areas.map((area) => [area.code, area.level]));
    const lines = coverage(areas, years, rows, addresses.rows, await captureTries(dir))
      .filter(({expected, state}) => !missing || (expected && state !== "catalogued"))
      .map((one): Cell[] => [
        names.get(one.area)!,
        level.get(one.area)!,
        one.year,
        one.expected,
        one.state,
        one.reports.join(" ") || null,
        one.versions.length,
        one.published || null,
        one.captured || null,
        one.checked || null,
        one.address,
        one.url || null
      ]);
    await print(columns, batch(lines), printing);
    complain([...errors, ...addresses.errors]);
  } catch (error) {
    complain([error]);
  }
}

const between = (first: number, last: number): number[] =>
  Number.isFinite(first) ? Array.from({length: last - first + 1}, (_, i) => first + i) : [];

async function* batch(rows: readonly Cell[][]) {
  yield [...rows];
}
