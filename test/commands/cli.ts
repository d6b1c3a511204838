import {spawnSync} from "node:child_process";

/** Runs the command line, as a user would, with nothing on standard input. */
export function fazhi(...words: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ["bin/fazhi.js", ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024
  });
  return {status, stdout, stderr};
}
