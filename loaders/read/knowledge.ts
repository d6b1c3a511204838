import {readdir, stat} from "node:fs/promises";
import {join} from "node:path";
import type {KnowledgeFile} from "../knowledge/file.ts";
import {knowledgeFiles, type LexiconName} from "../knowledge/schema.ts";
import type {Knowledge} from "../types.ts";
import {areas} from "./areaReading.ts";
import {styles} from "./citationStyles.ts";
import {dimension, indicator} from "./codebookEntries.ts";
import {type OnError, Reading} from "./knowledgeReading.ts";
import {ReadError} from "./readError.ts";

/**
 * Everything that analysts may edit under `dir` (the project's `data/`): areas, codebook, lexicons, as `loaders/knowledge/schema.ts`
 * describes them. A row that does not hold is refused, told to `onError`, and the rest goes on; without `onError` it is thrown.
 * Throws a `KnowledgeError` with all faults where a file is missing, has a broken header or no row that holds: every figure of
 * every report may depend on it, and nobody could tell from the tables that it was not there.
 */
export async function knowledge(
  dir = "data",
  onError: OnError = (error) => {
    throw error;
  }
): Promise<Knowledge> {
  await checkFolder(dir);
  const reading = new Reading(dir);
  const places = await areas(reading);
  const dimensions = await reading.rows(knowledgeFiles.dimensions);
  const topics = await reading.rows(knowledgeFiles.topics);
  const units = await reading.rows(knowledgeFiles.units);
  const indicators = await reading.rows(knowledgeFiles.indicators);
  const states = await reading.rows(knowledgeFiles.states);
  const kindsOfSubject = await reading.rows(knowledgeFiles.kindsOfSubject);
  const computed = await reading.rows(knowledgeFiles.computed);
  const official = await reading.rows(knowledgeFiles.official);
  const frameworks = await reading.rows(knowledgeFiles.frameworks);
  const crosswalk = await reading.rows(knowledgeFiles.crosswalk);
  const termGroups = await reading.rows(knowledgeFiles.termGroups);
  const lexicons: Partial<Record<LexiconName, unknown>> = {};
  for (const [name, file] of Object.entries(knowledgeFiles.lexicons))
    lexicons[name as LexiconName] = await reading.rows(file as KnowledgeFile);
  for (const error of await strangers(dir)) reading.refuse(error);
  reading.close(onError);
  return {
    areas: places,
    dimensions: dimensions.map(dimension),
    topics,
    units,
    states,
    kindsOfSubject,
    computed,
    official,
    frameworks,
    crosswalk,
    termGroups,
    indicators: indicators.map(indicator),
    lexicons: lexicons as Knowledge["lexicons"],
    styles: Object.fromEntries(await styles(join(dir, "citation")))
  };
}

async function checkFolder(dir: string): Promise<void> {
  if (
    await stat(dir).then(
      (entry) => entry.isDirectory(),
      () => false
    )
  )
    return;
  throw new ReadError(
    dir,
    "missing",
    "没有这个数据文件夹。请检查名称。",
    "there is no such data folder. Check its name."
  );
}

/** Files that stand among those of the schema, and that nobody reads. */
async function strangers(dir: string): Promise<ReadError[]> {
  const {lexicons, ...others} = knowledgeFiles;
  const declared = new Set([...Object.values(others), ...Object.values(lexicons)].map(({path}) => path));
  const listed = await Promise.all(
    ["areas", "codebook", "lexicons", "official"].map(async (folder) =>
      (await readdir(join(dir, folder)).catch(() => [])).sort().map((name) => `${folder}/${name}`)
    )
  );
  return listed
    .flat()
    .filter((path) => path.endsWith(".csv") && !declared.has(path))
    .map(
      (path) =>
        new ReadError(
          join(dir, path),
          "unknown",
          "没有程序读取此文件。请改正文件名，或移出文件夹。",
          "nothing reads this file. Correct its name, or take it out of the folder."
        )
    );
}
