/** A data folder with the project's own knowledge, for tests of other reports. */
import {mkdirSync, readdirSync, symlinkSync} from "node:fs";
import {join, resolve} from "node:path";

/** Links all of the project's data but its reports and gold lists into `dir`, which is made if need be, with an empty `reports/`. */
export function linkKnowledge(dir: string): void {
  mkdirSync(join(dir, "reports"), {recursive: true});
  for (const name of readdirSync("data"))
    if (name !== "reports" && name !== "gold") symlinkSync(resolve("data", name), join(dir, name));
}
