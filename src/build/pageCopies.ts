/**
 * Pages that differ in nothing but what they are about, which their address says: one of each kind is built, the others are copies of it.
 * Building each would cost a tenth of a second, which for thousands of reports is minutes.
 */
import {cpSync, existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {withOwnScripts} from "./kindScripts.ts";
import {type PageHeads, withHead} from "./pageHeads.ts";

/** Kinds of pages: `src/<kind>/[id].md`, each drawn from `data/pages/<kind>/<id>.bin`. */
export const kinds = ["brief", "indicator", "report"] as const;

/** The ids of the pages of a kind, in order; none where there is nothing of the kind. The first is the one that is built. */
export const ids = (pages: string, kind: string): string[] =>
  (existsSync(join(pages, kind)) ? readdirSync(join(pages, kind)) : [])
    .map((file) => file.replace(/\.bin$/, ""))
    .sort();

/**
 * Writes into the built site `root` what Framework was not asked for: the other pages, and what all are drawn from, which stands in `pages`; each page
 * gets its own head. Returns how many pages there are.
 */
export function copyPages(root: string, pages: string, heads: PageHeads): number {
  for (const kind of [...kinds, "area", "changes"].filter((kind) => existsSync(join(pages, kind))))
    cpSync(join(pages, kind), join(root, "_file/data/pages", kind), {recursive: true});
  return kinds.reduce((count, kind) => {
    const [built, ...others] = ids(pages, kind);
    if (!built) return count;
    const {page, scripts} = withOwnScripts(readFileSync(join(root, kind, `${built}.html`), "utf8"));
    for (const [name, script] of Object.entries(scripts)) writeFileSync(join(root, kind, name), script);
    for (const id of [built, ...others])
      writeFileSync(join(root, kind, `${id}.html`), withHead(page, heads[kind][id]!));
    return count + 1 + others.length;
  }, 0);
}
