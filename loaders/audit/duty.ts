import type {DutyPart, Knowledge} from "../types.ts";
import type {Known} from "./findings.ts";

/** Which parts of the prescribed yearly report are there, and whether it was published in time. */
export function duty(_known: Known, _knowledge: Knowledge): DutyPart[] {
  return [];
}
