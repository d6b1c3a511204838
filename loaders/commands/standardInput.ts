import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buffer, text} from "node:stream/consumers";

/** The name that stands for standard input. */
const stdin = "-";

/** A text given as a word of the command, or on standard input. */
export const wordsOf = (given: string): Promise<string> =>
  given === stdin ? text(process.stdin) : Promise.resolve(given);

/** The file given by name, or what stands on standard input as a file of its own until the process ends. */
export async function fileOf(given: string): Promise<string> {
  if (given !== stdin) return given;
  const folder = mkdtempSync(join(tmpdir(), "fazhi-stdin-"));
  process.on("exit", () => rmSync(folder, {recursive: true, force: true}));
  const file = join(folder, "stdin");
  writeFileSync(file, await buffer(process.stdin));
  return file;
}
