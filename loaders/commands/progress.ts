import {Presets, SingleBar} from "cli-progress";

/** A progress bar on a terminal, nothing in a pipe. */
export function progress(noun: string) {
  const bar = process.stderr.isTTY
    ? new SingleBar({format: `{bar} {value}/{total} ${noun}`, stream: process.stderr}, Presets.shades_classic)
    : null;
  bar?.start(1, 0);
  return {
    update(done: number, total: number) {
      bar?.setTotal(total);
      bar?.update(done);
    },
    stop: () => bar?.stop()
  };
}
