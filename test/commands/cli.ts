import {spawnSync} from "node:child_process";

/** Runs the command line, as a user would, with `input` or nothing on standard input. */
export function fazhiOn(input: string | Uint8Array | null, ...words: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ["bin/fazhi.js", ...words], {
    encoding: "utf8",
    stdio: [input === null ? "ignore" : "pipe", "pipe", "pipe"],
    ...(input === null ? {} : {input}),
    maxBuffer: 64 * 1024 * 1024
  });
  return {status, stdout, stderr};
}

export const fazhi = (...words: readonly string[]) => fazhiOn(null, ...words);
