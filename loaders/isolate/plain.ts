import {deserialize, serialize} from "node:v8";
import {byteIndexOf} from "../read/byteIndexOf.ts";
import {along} from "../repair/concordance.ts";
import type {Report, ReportCore, Step} from "../types.ts";

/** A report as plain data: functions do not pass from thread to thread, nor to the disk. */
interface Plain extends Omit<Report, "source" | "repaired"> {
  readonly source: Omit<Report["source"], "byteAt">;
  readonly repaired: Omit<Report["repaired"], "concordance"> & {readonly steps: readonly Step[]};
}

/** The core of a report as plain data. */
interface PlainCore extends Omit<ReportCore, "repaired"> {
  readonly repaired: {readonly text: string; readonly steps: readonly Step[]};
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

/** The core of a report as bytes, for the stages over a corpus. */
export function coreBytesOf(report: Report): Uint8Array {
  const {
    source,
    row,
    metadata,
    dates,
    body,
    sections,
    sentences,
    codings,
    mentions,
    reportedAt,
    citations,
    duty,
    findings,
    repaired
  } = report;
  // The words before a figure with an indicator begin behind the figure before it.
  const isNeeded = (at: number) => Boolean(codings[at] ?? codings[at + 1]);
  const plain: PlainCore = {
    source: {report: source.report, format: source.format},
    row,
    metadata,
    dates,
    body,
    sections,
    repaired: {text: repaired.text, steps: repaired.concordance.steps},
    sentences,
    mentions: mentions.filter((_, at) => isNeeded(at)),
    reportedAt,
    codings: codings.filter((_, at) => isNeeded(at)),
    citations,
    duty: duty.map(({part, state}) => ({part, state})),
    findings
  };
  return serialize(plain);
}

/** The core that the bytes were made of. */
export function coreOf(bytes: Uint8Array): ReportCore {
  const {repaired, ...core} = deserialize(bytes) as PlainCore;
  return {...core, repaired: {text: repaired.text, concordance: along(repaired.steps)}};
}
