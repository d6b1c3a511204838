import {readdir, readFile} from "node:fs/promises";
import {basename, extname, join} from "node:path";
import {catalogue, knowledge, report, source} from "../../loaders/index.ts";
import type {CatalogueRow, Knowledge, Mention, Report} from "../../loaders/types.ts";
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

/** Every report of `texts` that has a gold list of the same base name in `gold`, in the order of the names. */
export async function folderEvaluations(texts: string, gold: string): Promise<Evaluation[]> {
  const known = await knowledge();
  const files = new Map((await readdir(texts)).map((file) => [basename(file, extname(file)), join(texts, file)]));
  const lists = (await readdir(gold)).filter((file) => file.endsWith(".jsonl")).sort();
  const paired = lists.flatMap((list) => {
    const file = files.get(basename(list, ".jsonl"));
    return file ? [{file, list: join(gold, list)}] : [];
  });
  return Promise.all(paired.map(({file, list}) => evaluation(file, list, known, null)));
}

/** The texts written for evaluation, which `passages/README.md` tells of. */
export const passageEvaluations = (): Promise<Evaluation[]> =>
  folderEvaluations("test/gold/passages/texts", "test/gold/passages/gold");

/** The texts that no rule is mended on (`held-out/README.md`). */
export const heldOutEvaluations = (): Promise<Evaluation[]> =>
  folderEvaluations("test/gold/held-out/texts", "test/gold/held-out/gold");

/** The reports of the catalogue that have a gold list here. */
export async function catalogueEvaluations(): Promise<Evaluation[]> {
  const known = await knowledge();
  const {rows, errors} = await catalogue("data/reports", known);
  if (errors[0]) throw errors[0];
  const lists = new Set(await readdir("test/gold"));
  return Promise.all(
    rows
      .filter((row) => lists.has(`${row.report}.jsonl`))
      .map((row) => evaluation(join("data/reports", row.file), join("test/gold", `${row.report}.jsonl`), known, row))
  );
}
