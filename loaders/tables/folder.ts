import {mkdir, mkdtemp, readdir, realpath, rename, rm, rmdir} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";

/** Names of what stands in a folder that is to be replaced, and is not the writer's own. */
export async function foreignEntries(dir: string, isOwn: (name: string) => boolean): Promise<string[]> {
  return (await entries(dir)).filter((name) => !isOwn(name));
}

/**
 * Makes a folder anew: `write` fills one beside it, which takes its place in one step when it is whole. Whoever reads the folder, or
 * ends the run at any moment, finds all files of one run or all of another, never some of both. Throws, before anything is written,
 * where the folder holds what is not the writer's own.
 */
export async function replaceFolder(
  dir: string,
  isOwn: (name: string) => boolean,
  write: (aside: string) => Promise<void>
): Promise<void> {
  await mkdir(dirname(resolve(dir)), {recursive: true});
  const target = await realpath(dir).catch(() => resolve(dir));
  await sweep(target);
  const [foreign] = await foreignEntries(target, isOwn);
  if (foreign !== undefined) throw new RangeError(`${target} holds ${foreign}, which would be lost.`);
  const [aside, before] = [await mkdtemp(beside(target, "part")), `${beside(target, "old")}before`];
  try {
    await write(aside);
    const isFull = (await entries(target)).length > 0;
    if (isFull) await rename(target, before);
    else await rmdir(target).catch(ignoreMissing);
    try {
      await rename(aside, target);
    } catch (error) {
      if (isFull) await rename(before, target);
      throw error;
    }
    await rm(before, {recursive: true, force: true});
  } finally {
    await rm(aside, {recursive: true, force: true});
  }
}

/** The beginning of the name of a folder beside another one, which says whose process made it. */
const beside = (target: string, role: "part" | "old") =>
  join(dirname(target), `.${basename(target)}.${role}-${process.pid}-`);

const ignoreMissing = (error: NodeJS.ErrnoException) => {
  if (error.code !== "ENOENT") throw error;
};

async function entries(dir: string): Promise<string[]> {
  return readdir(dir).catch((error: NodeJS.ErrnoException) => {
    ignoreMissing(error);
    return [];
  });
}

/** Takes away what runs that were killed left beside a folder, and puts the folder back that one of them had moved away. */
async function sweep(target: string): Promise<void> {
  const left = new RegExp(`^\\.${basename(target).replace(/\W/g, "\\$&")}\\.(part|old)-(\\d+)-`);
  for (const name of await entries(dirname(target))) {
    const [, role, pid] = left.exec(name) ?? [];
    if (!role || isRunning(Number(pid))) continue;
    const path = join(dirname(target), name);
    if (role === "old" && (await entries(target)).length === 0) {
      await rmdir(target).catch(ignoreMissing);
      await rename(path, target);
    } else await rm(path, {recursive: true, force: true});
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
