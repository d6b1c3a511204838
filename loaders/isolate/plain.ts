import {deserialize, serialize} from "node:v8";
import {byteIndexOf} from "../read/byteIndexOf.ts";
import {along} from "../repair/concordance.ts";
import type {Report, Step} from "../types.ts";

/** A report as plain data: functions do not pass from thread to thread, nor to the disk. */
interface Plain extends Omit<Report, "source" | "repaired"> {
  readonly source: Omit<Report["source"], "byteAt">;
  readonly repaired: Omit<Report["repaired"], "concordance"> & {readonly steps: readonly Step[]};
}

/** A report as bytes (V8's serialisation, which keeps what stands twice once). */
export function bytesOf({source: {byteAt: _, ...source}, repaired, ...report}: Report): Uint8Array {
  const {concordance, ...text} = repaired;
  const plain: Plain = {...report, source, repaired: {...text, steps: concordance.steps}};
  return serialize(plain);
}

/** The report that the bytes were made of; `file` is where its file is now, which is opened again only where bytes of it are asked for. */
export function reportOf(bytes: Uint8Array, file: string): Report {
  const {source, repaired, ...report} = deserialize(bytes) as Plain;
  const {steps, ...text} = repaired;
  return {
    source: {...source, file, byteAt: byteIndexOf(file, source.encoding)},
    ...report,
    repaired: {...text, concordance: along(steps)}
  };
}
