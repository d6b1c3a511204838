import {spawnSync} from "node:child_process";

/** Runs the command line, as a user would, with nothing on standard input. */
export const fazhi = (...words: readonly string[]) => fazhiOn(null, ...words);

/** The same with `input` on standard input. */
export function fazhiOn(input: string | Uint8Array | null, ...words: readonly string[]) {
  const {status, stdout, stderr} = fazhiBytes(input, ...words);
  return {status, stdout: stdout.toString(), stderr};
}

/** The same with standard output as bytes. */
export function fazhiBytes(input: string | Uint8Array | null, ...words: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ["bin/fazhi.js", ...words], {
    stdio: [input === null ? "ignore" : "pipe", "pipe", "pipe"],
    ...(input === null ? {} : {input}),
    maxBuffer: 64 * 1024 * 1024
  });
  return {status, stdout, stderr: stderr.toString()};
}

/** The words on standard error with standard output as an open file, and the exit code. */
export function fazhiInto(output: number, ...words: readonly string[]) {
  const {status, stderr} = spawnSync(process.execPath, ["bin/fazhi.js", ...words], {stdio: ["ignore", output, "pipe"]});
  return {status, stderr: stderr.toString()};
}
