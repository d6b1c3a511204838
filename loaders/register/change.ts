import {createHash} from "node:crypto";
import {access, mkdir, open, readFile, rename, rm, unlink} from "node:fs/promises";
import {join} from "node:path";
import {CatalogueText} from "./catalogueText.ts";

/** A file to be put beside the catalogue; its bytes are asked for when their turn comes. */
export interface NewFile {
  readonly file: string;
  bytes(): Promise<Uint8Array>;
}

/** One change of a catalogue: all of it is done, or nothing. */
interface Change {
  readonly added?: readonly NewFile[];
  /** Files that move to another name below the folder above. */
  readonly moved?: readonly {readonly from: string; readonly to: string}[];
  edit(catalogue: CatalogueText): void;
}

/** Written before anything is changed, so that a run that was killed can be undone. */
interface Journal {
  readonly pid: number;
  /** SHA-256 of the catalogue before. */
  readonly before: string;
  readonly added: readonly {readonly file: string}[];
  readonly moved: readonly {readonly from: string; readonly to: string}[];
}

const journalFile = ".catalogue-change.json";
const indexFile = "catalogue.csv";

/**
 * Changes the catalogue in `dir` and the files beside it. A change that an earlier run left half done is undone first. The catalogue takes its new
 * form in one step (rename), with all new files in place. Throws where a file would be overwritten or another run is at work; then
 * nothing is changed.
 */
export async function change(
  dir: string,
  {added = [], moved = [], edit}: Change,
  onFile: (done: number) => void = () => {}
): Promise<void> {
  await mkdir(dir, {recursive: true});
  await recover(dir);
  const before = await content(dir);
  const catalogue = new CatalogueText(before);
  edit(catalogue);
  for (const file of [...added.map(({file}) => file), ...moved.map(({to}) => to)]) await checkFree(join(dir, file));
  const journal: Journal = {
    pid: process.pid,
    before: digest(before),
    added: added.map(({file}) => ({file})),
    moved
  };
  await written(join(dir, journalFile), JSON.stringify(journal), "wx");
  try {
    for (const [i, {file, bytes}] of added.entries()) {
      await written(join(dir, file), await bytes(), "wx");
      onFile(i + 1);
    }
    await written(join(dir, `${indexFile}.part`), `${catalogue}`, "w");
    await rename(join(dir, `${indexFile}.part`), join(dir, indexFile));
  } catch (error) {
    await undone(dir, journal);
    throw error;
  }
  await done(dir, journal);
}

/** The catalogue in `dir` as it is written, rows that do not hold among them; what a killed run left is undone first. */
export async function catalogueText(dir: string): Promise<CatalogueText> {
  await recover(dir);
  return new CatalogueText(await content(dir));
}

/** Undoes, or finishes, what a run that was killed left behind. */
async function recover(dir: string): Promise<void> {
  const text = await readFile(join(dir, journalFile), "utf8").catch(() => null);
  if (text === null) return;
  const journal = findJournal(text);
  if (journal && journal.pid !== process.pid && isAlive(journal.pid)) throw atWork(join(dir, journalFile), journal.pid);
  if (!journal) await unlink(join(dir, journalFile));
  else if (digest(await content(dir)) === journal.before) await undone(dir, journal);
  else await done(dir, journal);
}

/** A journal that was cut short by a kill says nothing, and then nothing was changed. */
function findJournal(text: string): Journal | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Takes away the new files; none of them was there before the journal. */
async function undone(dir: string, {added}: Journal): Promise<void> {
  const named = new Set([...new CatalogueText(await content(dir)).rows().values()].map(({file}) => file));
  for (const {file} of added) if (!named.has(file)) await rm(join(dir, file), {force: true});
  await rm(join(dir, `${indexFile}.part`), {force: true});
  await unlink(join(dir, journalFile));
}

/** Throws where something stands at the path already. */
async function checkFree(path: string): Promise<void> {
  const taken = await access(path).then(
    () => true,
    () => false
  );
  if (taken) throw Object.assign(new Error(`${path} exists`), {code: "EEXIST", path});
}

async function done(dir: string, {moved}: Journal): Promise<void> {
  for (const {from, to} of moved) {
    await mkdir(join(dir, to, ".."), {recursive: true});
    await rename(join(dir, from), join(dir, to)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  await unlink(join(dir, journalFile));
}

const content = (dir: string): Promise<string> => readFile(join(dir, indexFile), "utf8").catch(() => "");

/** Written to the disk before the next step. */
async function written(path: string, data: string | Uint8Array, flag: "w" | "wx"): Promise<void> {
  const file = await open(path, flag);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

const digest = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const atWork = (journal: string, pid: number) =>
  new Error(
    `the catalogue is being changed by another run (process ${pid}). Wait for it; if there is none, delete ${journal}. 另一个进程（${pid}）正在修改目录。请等它结束；如并无此进程，请删除 ${journal}。`
  );
