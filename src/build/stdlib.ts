/** The substitute of `observablehq:stdlib` without a browser: files are those of the site that is being built. */
import {readdirSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {aside} from "./swap.ts";

/** A file of the site by its path in `src`, as components name it; in the built site its name carries a hash. */
export function FileAttachment(path: string) {
  const named = path.replace(/^(\.\.?\/)+/, "");
  const folder = resolve(aside, "_file", dirname(named));
  const [, stem, ending] = /^([^.]*)\.(.*)$/.exec(basename(named))!;
  const hashed = new RegExp(`^${stem}\\.[0-9a-f]{8}\\.${ending!.replaceAll(".", "\\.")}$`);
  const file = join(folder, readdirSync(folder).find((name) => hashed.test(name)) ?? basename(named));
  return {href: pathToFileURL(file).href, json: async () => JSON.parse(await readFile(file, "utf8"))};
}
