import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {csvParse} from "d3-dsv";

/** A try of `fazhi capture` that the server answered. */
export interface CaptureTry {
  readonly url: string;
  /** The day. */
  readonly day: string;
  readonly outcome: "saved" | "same" | "changed" | "gone";
  /** Of the bytes that were kept; null where none were. */
  readonly sha256: string | null;
}

const answered: readonly string[] = ["saved", "same", "changed", "gone"] satisfies CaptureTry["outcome"][];

/** The tries on record in `captures/` of `dir` (the project's `data/reports/`), in their order; none without the file. The program alone writes it. */
export async function captureTries(dir: string): Promise<CaptureTry[]> {
  const text = await readFile(join(dir, "captures", "tries.csv"), "utf8").catch(() => "");
  return csvParse(text).flatMap(({url = "", at = "", outcome = "", sha256}): CaptureTry[] =>
    answered.includes(outcome) && /^\d{4}-\d{2}-\d{2}T/.test(at)
      ? [{url, day: at.slice(0, 10), outcome: outcome as CaptureTry["outcome"], sha256: sha256 || null}]
      : []
  );
}
