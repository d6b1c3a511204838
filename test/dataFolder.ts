/** A data folder with the project's own knowledge, for tests of other reports. */
import {existsSync, mkdirSync, readdirSync, symlinkSync} from "node:fs";
import {join, resolve} from "node:path";

/** Links all of the project's data but its reports, its gold lists and what is there already into `dir`, which is made if need be, with an empty `reports/`. */
export function linkKnowledge(dir: string): void {
  mkdirSync(join(dir, "reports"), {recursive: true});
  for (const name of readdirSync("data"))
    if (name !== "reports" && name !== "gold" && !existsSync(join(dir, name)))
      symlinkSync(resolve("data", name), join(dir, name));
}
