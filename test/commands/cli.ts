import {spawnSync} from "node:child_process";
import {rmSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {buildSync} from "esbuild";

// One bundle a process: loading the sources anew takes longer than most commands. It stands where packages are found.
const bundle = join("node_modules", ".cache", `fazhi-${process.pid}.mjs`);
buildSync({
  entryPoints: ["loaders/cli.ts"],
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  define: {"import.meta.url": JSON.stringify(pathToFileURL("loaders/cli.ts").href)},
  outfile: bundle,
  logLevel: "error"
});
process.on("exit", () => rmSync(bundle, {force: true}));

/** Runs the command line, as a user would, with nothing on standard input. */
export function fazhi(...words: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [bundle, ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024
  });
  return {status, stdout, stderr};
}
