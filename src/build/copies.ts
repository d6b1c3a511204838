/**
 * Pages that differ in nothing but what they are drawn from: one of each kind is built, the others are copies of it that name
 * another file. Building each would cost a tenth of a second, which for thousands of reports is minutes.
 */
import {createHash} from "node:crypto";
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Kinds of pages: `src/<kind>/[id].md`, each drawn from `data/pages/<kind>/<id>.json`. */
export const kinds = ["indicator", "report"] as const;

/** What the pages of a kind are about, in order. The first is the one that is built. */
export const ids = (pages: string, kind: string): string[] =>
  readdirSync(join(pages, kind))
    .map((file) => file.replace(/\.json$/, ""))
    .sort();

/** Writes into the built site `root` what Framework was not asked for; `pages` holds their JSON. Returns how many pages there are. */
export function copyPages(root: string, pages: string): number {
  const files = join(root, "_file/data/pages");
  return kinds.reduce((count, kind) => {
    const [built, ...others] = ids(pages, kind);
    if (!built) return count;
    const model = readFileSync(join(root, kind, `${built}.html`), "utf8");
    mkdirSync(join(files, kind), {recursive: true});
    for (const id of others) {
      const bytes = readFileSync(join(pages, kind, `${id}.json`));
      const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
      writeFileSync(join(files, kind, `${id}.${hash}.json`), bytes);
      writeFileSync(
        join(root, kind, `${id}.html`),
        copied(model, `${kind}/${built}`, `${kind}/${id}`, hash, bytes.length)
      );
    }
    return count + 1 + others.length;
  }, 0);
}

/** A page that is drawn from another file: its name, its address with the hash of its contents, its size. */
export function copied(model: string, built: string, page: string, hash: string, size: number): string {
  const addressed = new RegExp(
    `/pages/${built.replaceAll(".", "\\.")}\\.[0-9a-f]{8}\\.json"(,"lastModified":\\d+)?,"size":\\d+`,
    "g"
  );
  return model
    .replace(addressed, `/pages/${page}.${hash}.json","size":${size}`)
    .replaceAll(`/pages/${built}.json`, `/pages/${page}.json`);
}
