import {join} from "node:path";
import {areaOf, catalogue, fullName, knowledge as knowledgeOf} from "../index.ts";
import type {Cell, Printed, Printing} from "./answers.ts";
import {complain} from "./complaint.ts";
import {print} from "./print.ts";

interface Options extends Printing {
  readonly data: string;
  readonly area?: string;
  readonly year?: string;
}

const columns = ["report", "area", "year", "genre", "title", "file"].map(
  (name): Printed => ({name, type: name === "year" ? "integer" : "text"})
);

/** `fazhi list`: the reports of the catalogue, by area and year. Those of areas within `area` are among its own. */
export async function list({data, area: wanted, year, ...printing}: Options) {
  try {
    const knowledge = await knowledgeOf(data);
    const {areas} = knowledge;
    const {rows, errors} = await catalogue(join(data, "reports"), knowledge);
    const full = wanted === undefined ? "" : fullName(areaOf(wanted, areas), areas);
    const byCode = new Map(areas.map((area) => [area.code, area]));
    const lines = rows
      .map((row) => ({row, name: fullName(byCode.get(row.area)!, areas)}))
      .filter(({row, name}) => name.startsWith(full) && (year === undefined || row.year === Number(year)))
      .sort((a, b) => a.row.area.localeCompare(b.row.area) || a.row.year - b.row.year)
      .map(({row, name}): Cell[] => [row.report, name, row.year, row.genre, row.title || null, row.file]);
    await print(columns, batch(lines), printing);
    complain(errors);
  } catch (error) {
    complain([error]);
  }
}

async function* batch(rows: readonly (readonly Cell[])[]) {
  yield rows.map((row) => [...row]);
}
