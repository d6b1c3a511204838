import {existsSync} from "node:fs";
import {join} from "node:path";
import {corpus} from "../pipeline.ts";
import {areas} from "../read/areaReading.ts";
import {catalogue} from "../read/catalogue.ts";
import {knowledge} from "../read/knowledge.ts";
import {Reading} from "../read/knowledgeReading.ts";
import {reportFrom} from "../reportFrom.ts";
import {rowsOf} from "../tables/rowsOf.ts";
import type {Corpus} from "../types.ts";
import {jsonLines} from "./jsonLines.ts";
import type {PanelFigure} from "./panelScore.ts";
import type {PanelRow, Trap} from "./traps.ts";

/** The panel of a folder: `gold.jsonl`, and `traps.jsonl` where there is one. */
export async function panelGold(folder: string): Promise<{gold: PanelFigure[]; traps: Trap[]}> {
  const traps = join(folder, "traps.jsonl");
  return {
    gold: await jsonLines<PanelFigure>(join(folder, "gold.jsonl")),
    traps: existsSync(traps) ? await jsonLines<Trap>(traps) : []
  };
}

/**
 * The corpus of the reports of a folder that `wanted` names, of all where it is null. `dir` holds the files and their `catalogue.csv`; places that
 * `data` does not know stand in a folder `areas` beside it, which is like `data/areas`. Throws a `ReadError` that names the file or row that cannot be used.
 */
export async function panelCorpus(dir: string, wanted: ReadonlySet<string> | null, data = "data"): Promise<Corpus> {
  const own = await knowledge(data);
  const reading = new Reading(dir);
  const invented = existsSync(join(dir, "areas")) ? await areas(reading) : [];
  reading.close((error) => {
    throw error;
  });
  const all = {...own, areas: [...own.areas, ...invented]};
  const {rows, errors} = await catalogue(dir, all);
  if (errors[0]) throw errors[0];
  const reports = [];
  for (const row of rows)
    if (!wanted || wanted.has(row.report)) reports.push(await reportFrom(join(dir, row.file), all, row));
  return corpus(reports, all);
}

/** The figures of the same reports. */
export const panelRows = async (
  dir: string,
  wanted: ReadonlySet<string>,
  data = "data"
): Promise<(PanelRow & {readonly id: string})[]> => rowsOf.measurements(await panelCorpus(dir, wanted, data));
