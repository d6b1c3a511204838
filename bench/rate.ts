/** The outcome of a timed function. */
export interface Rate {
  readonly name: string;
  /** Bytes of UTF-8 read in one run. */
  readonly bytes: number;
  /** Median processor time of a run, all threads of the process together, in milliseconds: a busy machine does not change it much. */
  readonly milliseconds: number;
  /** Millions of bytes a second, by the median. */
  readonly megabytesPerSecond: number;
}

/** Times `run`: one run to warm up, then `runs` counted ones; the median stands for all. Throughput is per core. */
export async function rate(name: string, bytes: number, run: () => unknown, runs = 5): Promise<Rate> {
  await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    await run();
    const {user, system} = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const milliseconds = times.sort((a, b) => a - b)[runs >> 1]!;
  return {name, bytes, milliseconds, megabytesPerSecond: bytes / 1000 / milliseconds};
}

/** Prints rates as a table, with each one's ratio to the first. */
export function printRates(rates: readonly Rate[]) {
  const first = rates[0]!.megabytesPerSecond;
  for (const {name, bytes, milliseconds, megabytesPerSecond} of rates) {
    const ratio = megabytesPerSecond / first;
    console.log(
      `${name.padEnd(44)} ${megabytesPerSecond.toFixed(2).padStart(9)} MB/s  ${milliseconds.toFixed(1).padStart(9)} ms  ${(bytes / 1e6).toFixed(2).padStart(7)} MB  ${ratio.toPrecision(3).padStart(8)} x`
    );
  }
}
