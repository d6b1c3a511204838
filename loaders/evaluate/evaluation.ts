import {readdir, readFile} from "node:fs/promises";
import {basename, extname, join} from "node:path";
import {report} from "../pipeline.ts";
import {catalogue} from "../read/catalogue.ts";
import {knowledge} from "../read/knowledge.ts";
import {source} from "../read/source.ts";
import type {CatalogueRow, Knowledge, Mention, Report} from "../types.ts";
import {type Alignment, alignment, type Figure} from "./score.ts";

/** A figure found by the program, with the mention it came from. */
interface Found extends Figure {
  readonly mention: Mention;
}

/** One report held against its gold list. */
export interface Evaluation extends Alignment<Found> {
  readonly name: string;
  readonly report: Report;
}

/** The figures of a gold list, one JSON object a line. */
export async function goldList(file: string): Promise<Figure[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim());
  return lines.map((line) => JSON.parse(line) as Figure);
}

const figures = ({mentions, codings}: Report): Found[] =>
  mentions.map((mention, i) => ({...mention, indicator: codings[i]?.indicator ?? null, mention}));

/** A report file held against a gold list. */
async function evaluation(file: string, gold: string, known: Knowledge, row: CatalogueRow | null) {
  const name = basename(gold, ".jsonl");
  const read = report(await source(file, name), known, row);
  return {name, report: read, ...alignment(await goldList(gold), figures(read))} satisfies Evaluation;
}

/** The names of a folder; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Every report of `texts` that has a gold list of the same base name in `gold`, in the order of the names. `data` holds codebook and lexicons. */
export async function folderEvaluations(texts: string, gold: string, data = "data"): Promise<Evaluation[]> {
  const known = await knowledge(data);
  const files = new Map((await namesIn(texts)).map((file) => [basename(file, extname(file)), join(texts, file)]));
  const lists = (await namesIn(gold)).filter((file) => file.endsWith(".jsonl"));
  const paired = lists.flatMap((list) => {
    const file = files.get(basename(list, ".jsonl"));
    return file ? [{file, list: join(gold, list)}] : [];
  });
  return Promise.all(paired.map(({file, list}) => evaluation(file, list, known, null)));
}

/** The texts that belong to the program: `passages`, on which rules were mended, and `held-out`, on which no rule is. */
export const programEvaluations = (set: "passages" | "held-out", data = "data"): Promise<Evaluation[]> =>
  folderEvaluations(join(data, "gold", set, "texts"), join(data, "gold", set, "gold"), data);

/** The reports of the catalogue that have a gold list in `gold/reports`. */
export async function catalogueEvaluations(data = "data"): Promise<Evaluation[]> {
  const known = await knowledge(data);
  const {rows, errors} = await catalogue(join(data, "reports"), known);
  if (errors[0]) throw errors[0];
  const gold = join(data, "gold", "reports");
  const lists = new Set(await namesIn(gold));
  return Promise.all(
    rows
      .filter((row) => lists.has(`${row.report}.jsonl`))
      .map((row) => evaluation(join(data, "reports", row.file), join(gold, `${row.report}.jsonl`), known, row))
  );
}
