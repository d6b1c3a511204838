import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {buildSync} from "esbuild";
import {stampOf} from "../../bin/sources.js";
import {dataAddress} from "./dataAddress.ts";
import {isPreview} from "./isPreview.ts";
import {siteAddress} from "./siteAddress.ts";
import {watchFolders} from "./watchFolders.ts";
import {withCsv} from "./withCsv.ts";

/** The loader entries whose outputs are kept in the cache. Framework itself looks at nothing but the time of an entry. */
const entries = (root: string) => [
  "src/data.zip.ts",
  ...readdirSync(join(root, "src/vendor"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/vendor/${file}`)
];
/** Files that the entries read while they run, which no bundler sees; the packages are those of the lock file. */
const dataFiles = ["data", "briefs", "src/vendor", "CITATION.cff", "package-lock.json"];
/** Modules that entries start or bundle without importing them: those that run in workers, of the build and of the page that checks drafts. */
const workers = ["loaders/isolate/worker.ts", "src/vendor/workers/draftWorker.ts"];
const cache = "src/.observablehq/cache";
const stamp = "src/.observablehq/stamp";
/** The outputs of loader entries in the cache. */
const outputs = ["data", "data.zip", "vendor"];

/** The files below a path of the project, as paths from its root. */
const files = (root: string, path: string): string[] =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path)).flatMap((name) => files(root, join(path, name)))
    : [path];

/** The project's own modules that the entries need, as paths from its root, by esbuild's metafile. */
function modules(root: string): string[] {
  const {metafile} = buildSync({
    entryPoints: [...entries(root), ...workers.filter((file) => existsSync(join(root, file)))],
    absWorkingDir: resolve(root),
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outdir: "unwritten",
    write: false,
    metafile: true,
    logLevel: "error"
  });
  return Object.keys(metafile.inputs);
}

/** SHA-256 over the names and bytes of everything that the outputs of the loaders are made from. Throws where an entry does not compile. */
export function fingerprint(root = "."): string {
  const read = dataFiles.filter((path) => existsSync(join(root, path))).flatMap((path) => files(root, path));
  const asked = [siteAddress(), dataAddress(), isPreview() ? "preview" : "", withCsv() ? "csv" : ""].join(" ");
  return `${asked.trim()}${stampOf(root, [...modules(root), ...read])}`;
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
 * For the running preview: when a report, the codebook, a loader or what loaders share with the pages changes, the stale outputs are dropped and the
 * loader's entry touched, which is what Framework's own watchers wait for.
 */
export function watchSources(): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!dropStale()) return;
      const now = new Date();
      utimesSync("src/data.zip.ts", now, now);
    }, 200);
  };
  return watchFolders(["shared", "loaders", "data", "briefs"], changed);
}
