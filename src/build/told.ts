/** Faults of disk, files and data end a step of the build with a sentence that says what to do; only a fault of the program shows its stack. */
import {findSystemFault, ReadError} from "../../loaders/index.ts";

/** Tells whatever ends this process from now on. */
export function tellFaults(): void {
  process.on("uncaughtException", (error) => {
    const fault = findSystemFault(error);
    const isTold = fault !== null || error instanceof ReadError || error instanceof AggregateError;
    console.error(isTold ? (fault ?? error).message : error);
    process.exit(1);
  });
}
