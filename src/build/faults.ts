/** Faults of disk, files and data end a step of the build with a sentence that says what to do; only a fault of the program shows its stack. */
import {findSystemFault} from "../shared/systemFault.ts";

/** The errors of the library that are sentences for whoever runs the build. */
const sentences = new Set(["ReadError", "KnowledgeError", "CorpusError", "BriefError"]);

/** Tells whatever ends this process from now on. */
export function tellFaults(): void {
  process.on("uncaughtException", (error) => {
    const fault = findSystemFault(error) ?? (sentences.has(error.name) ? error : null);
    console.error(fault ? fault.message : error);
    process.exit(1);
  });
}
