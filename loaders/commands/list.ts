import {join} from "node:path";
import {areaOf, catalogue, fullName, knowledge as knowledgeOf} from "../index.ts";
import {complain} from "./complaint.ts";
import {type Cell, type OutputFormat, print} from "./print.ts";

interface Options {
  readonly data: string;
  readonly format: OutputFormat;
  readonly area?: string;
  readonly year?: string;
}

/** `fazhi list`: the reports of the catalogue, by area and year. Those of areas within `area` are among its own. */
export async function list({data, format, area: wanted, year}: Options) {
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
    await print(["report", "area", "year", "genre", "title", "file"], batch(lines), format);
    complain(errors);
  } catch (error) {
    complain([error]);
  }
}

async function* batch(rows: readonly (readonly Cell[])[]) {
  yield rows.map((row) => [...row]);
}
