import {createHash} from "node:crypto";
import {
  existsSync,
  type FSWatcher,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  watch,
  writeFileSync
} from "node:fs";
import {join} from "node:path";

/** What the loaders' outputs are made from. Framework itself looks at nothing but the time of the entry file. */
const sources = [
  "shared",
  "loaders",
  "data",
  "src/data.zip.ts",
  "src/components/overview/latest.ts",
  "src/components/overview/smallCharts.ts",
  "src/components/widest.ts",
  "src/components/compare/cells.ts",
  "src/vendor",
  "shared",
  "package-lock.json"
];
const cache = "src/.observablehq/cache";
const stamp = "src/.observablehq/stamp";
/** What loader entries leave in the cache. */
const outputs = ["data", "data.zip", "vendor"];

const files = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => files(join(path, name)))
    : [path];

/** SHA-256 over the names and bytes of everything that loaders read. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of sources.filter((path) => existsSync(path)).flatMap(files)) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Drops the loaders' outputs if anything they were made from has changed since; says whether it did. */
export function dropStale(): boolean {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return false;
  for (const output of outputs) rmSync(join(cache, output), {recursive: true, force: true});
  mkdirSync("src/.observablehq", {recursive: true});
  writeFileSync(stamp, now);
  return true;
}

/**
 * For the running preview: when a report, the codebook or a loader changes, the stale outputs are dropped and the
 * loader's entry touched, which is what Framework's own watchers wait for.
 */
export function watchSources(): FSWatcher[] {
  let waiting: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!dropStale()) return;
      const now = new Date();
      utimesSync("src/data.zip.ts", now, now);
    }, 200);
  };
  return ["shared", "loaders", "data"].map((folder) => watch(folder, {recursive: true}, changed));
}
