/**
 * The program as JavaScript: the command line and what runs in workers, bundled by esbuild into `.cache/compiled` when one of
 * their sources has changed, and taken from there otherwise. Starting the sources themselves through tsx takes ten times as long.
 */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {stampOf} from "./sources.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, ".cache", "compiled");
const manifestFile = join(cache, "manifest.json");
const entries = {cli: "loaders/cli.ts", worker: "loaders/isolate/worker.ts"};
/** The module that reads the knowledge for the workers. */
const knowledge = "loaders/read/knowledge.ts";
/** The module that holds reports against gold lists. */
const evaluation = "loaders/evaluate/corpusAccuracy.ts";
/** Packages are not bundled; the lock file says which they are. */
const lock = "package-lock.json";
/** A program that is still running may load commands from a folder that is no longer current for so long, in milliseconds. */
const LEASE = 3_600_000;

/** What is known of the sources without reading them. */
const state = (path) => {
  const {size, mtimeMs} = statSync(join(root, path), {throwIfNoEntry: false}) ?? {};
  return `${size} ${mtimeMs}`;
};

/**
 * Addresses of the bundles, a stamp over the sources and packages of the worker and of its knowledge, with which kept results stand or
 * fall, and one over those of the evaluation. Throws where the sources do not compile.
 */
export async function compiled() {
  const manifest = readManifest();
  return manifest && Object.entries(manifest.states).every(([path, was]) => state(path) === was)
    ? addresses(manifest)
    : addresses(await compile());
}

const addresses = ({folder, stamp, evaluation}) => ({
  cli: pathToFileURL(join(cache, folder, "cli.js")).href,
  worker: pathToFileURL(join(cache, folder, "worker.js")).href,
  stamp,
  evaluation
});

function readManifest() {
  try {
    const written = JSON.parse(readFileSync(manifestFile, "utf8"));
    return written.root === root && written.evaluation && statSync(join(cache, written.folder, "cli.js")).isFile()
      ? written
      : null;
  } catch {
    return null;
  }
}

async function compile() {
  mkdirSync(cache, {recursive: true});
  const folder = mkdtempSync(join(cache, "part-"));
  const {build} = await import("esbuild");
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    // Bundled modules have one address, from which packages and the data folder are found as from the sources.
    define: {"import.meta.url": JSON.stringify(pathToFileURL(join(root, entries.cli)).href)},
    metafile: true,
    logLevel: "error"
  });
  const paths = [...Object.keys(metafile.inputs), lock];
  const manifest = {
    root,
    folder: folder.slice(cache.length + 1),
    states: Object.fromEntries(paths.map((path) => [path, state(path)])),
    stamp: stampOf(root, [...[entries.worker, knowledge].flatMap((entry) => reached(metafile.inputs, entry)), lock]),
    evaluation: stampOf(root, [...reached(metafile.inputs, evaluation), lock])
  };
  // The manifest is renamed into place last: whoever is killed before leaves the bundles of before.
  writeFileSync(`${folder}.json`, JSON.stringify(manifest));
  renameSync(`${folder}.json`, manifestFile);
  sweep(manifest.folder);
  return manifest;
}

/** The modules that an entry needs, as paths from the root. */
function reached(inputs, entry) {
  const modules = new Set([entry]);
  for (const path of modules)
    for (const {path: target, external} of inputs[path].imports) if (!external && inputs[target]) modules.add(target);
  return [...modules];
}

function sweep(current) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    // Another process may have swept it meanwhile.
    const changed = statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? Date.now();
    if (name !== current && name.startsWith("part-") && Date.now() - changed > LEASE)
      rmSync(path, {recursive: true, force: true});
  }
}
