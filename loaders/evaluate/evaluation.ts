import {readdir, readFile} from "node:fs/promises";
import {basename, extname, join} from "node:path";
import {catalogue} from "../read/catalogue.ts";
import {ReadError} from "../read/readError.ts";
import {reportFrom} from "../reportFrom.ts";
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

/** Told of each row, report or gold list that cannot be used; the rest is evaluated. */
export type OnError = (error: Error) => void;
/** Stops at the first that cannot be used. */
export const stop: OnError = (error) => {
  throw error;
};

/** The figures of a gold list, one JSON object a line. Throws a `ReadError` that names the line that is none. */
export async function goldList(file: string): Promise<Figure[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.flatMap((line, i) => (line.trim() ? goldFigure(file, i + 1, line) : []));
}

function goldFigure(file: string, line: number, json: string): Figure {
  try {
    return JSON.parse(json) as Figure;
  } catch {
    throw new ReadError(`${file}, line ${line}`, "gold", "不是 JSON。请改正。", "it is not JSON. Correct it.");
  }
}

const figures = ({mentions, codings}: Report): Found[] =>
  mentions.map((mention, i) => ({...mention, indicator: codings[i]?.indicator ?? null, mention}));

/** A report file, its gold list, and its catalogue row where it has one. */
interface Pair {
  readonly file: string;
  readonly gold: string;
  readonly row: CatalogueRow | null;
}

/** The reports that can be read, each held against its gold list. */
async function evaluated(pairs: readonly Pair[], knowledge: Knowledge, onError: OnError): Promise<Evaluation[]> {
  const evaluations: Evaluation[] = [];
  for (const {file, gold, row} of pairs) {
    try {
      const name = basename(gold, ".jsonl");
      const report = await reportFrom(file, knowledge, row, name);
      evaluations.push({name, report, ...alignment(await goldList(gold), figures(report))});
    } catch (error) {
      onError(error as Error);
    }
  }
  return evaluations;
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

/**
 * Every report of `texts` that has a gold list of the same base name in `gold`, in the order of the names. An unusable file is
 * told to `onError`, and the rest goes on.
 */
export async function folderEvaluations(
  texts: string,
  gold: string,
  knowledge: Knowledge,
  onError: OnError
): Promise<Evaluation[]> {
  const files = new Map((await namesIn(texts)).map((file) => [basename(file, extname(file)), join(texts, file)]));
  const lists = (await namesIn(gold)).filter((file) => file.endsWith(".jsonl"));
  const paired = lists.flatMap((list) => {
    const file = files.get(basename(list, ".jsonl"));
    return file ? [{file, gold: join(gold, list), row: null}] : [];
  });
  return evaluated(paired, knowledge, onError);
}

/** The texts that belong to the program: `passages`, on which rules were mended, and `held-out`, on which no rule is. */
export const programEvaluations = (
  set: "passages" | "held-out",
  data: string,
  knowledge: Knowledge,
  onError: OnError
): Promise<Evaluation[]> =>
  folderEvaluations(join(data, "gold", set, "texts"), join(data, "gold", set, "gold"), knowledge, onError);

/**
 * The reports of the catalogue that have a gold list in `gold/reports`. A row whose file is missing, or what else cannot be used, is told
 * to `onError`, and the rest goes on.
 */
export async function catalogueEvaluations(
  data: string,
  knowledge: Knowledge,
  onError: OnError
): Promise<Evaluation[]> {
  const {rows, errors} = await catalogue(join(data, "reports"), knowledge);
  errors.forEach(onError);
  const gold = join(data, "gold", "reports");
  const lists = new Set(await namesIn(gold));
  const pairs = rows
    .filter((row) => lists.has(`${row.report}.jsonl`))
    .map((row) => ({file: join(data, "reports", row.file), gold: join(gold, `${row.report}.jsonl`), row}));
  return evaluated(pairs, knowledge, onError);
}
