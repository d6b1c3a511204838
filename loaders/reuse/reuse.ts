import type {Knowledge, Report, Reuse} from "../types.ts";

/** Passages that stand in two places of the corpus. */
export function reuse(_reports: readonly Report[], _knowledge: Knowledge): Reuse[] {
  return [];
}
