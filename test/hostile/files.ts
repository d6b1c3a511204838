import {spawnSync} from "node:child_process";
import type {Outcome} from "./outcome.ts";

/** The part of what `test/read/fuzz.ts` prints that is judged here. */
interface Run {
  readonly crashes: readonly string[];
  readonly slowest: {readonly milliseconds: number; readonly input: string};
  readonly megabytes: number;
}

/** Damaged files of all formats, read in a process of its own with a small heap, so that a leak shows. */
export function damagedFiles(inputs: number, seed: number): Outcome {
  const words = ["--import", "tsx", "test/read/fuzz.ts", `${inputs}`, `${seed}`];
  const {status, stdout, stderr} = spawnSync(process.execPath, words, {encoding: "utf8", maxBuffer: 64 * 1024 * 1024});
  const run = (stdout.startsWith("{") ? JSON.parse(stdout) : {crashes: [stderr || "the run broke off"]}) as Run;
  const costs = `slowest ${run.slowest?.milliseconds} ms (${run.slowest?.input}), ${run.megabytes} MB`;
  const failures = status === 0 || run.crashes.length > 0 ? run.crashes : [`too much time or memory: ${costs}`];
  return {name: "damaged files of all formats", tried: inputs, failures};
}
