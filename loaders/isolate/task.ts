import type {Parts} from "../keep/entry.ts";
import type {ReadProposal} from "../propose/proposal.ts";
import type {Limits} from "../read/limits.ts";
import type {CatalogueRow, Knowledge} from "../types.ts";

/** A file that a worker reads, with its row of the catalogue where it has one; `id` where the report has another id than its file. */
export interface Task {
  readonly file: string;
  readonly row: CatalogueRow | null;
  readonly id?: string | undefined;
}

/** A file for which a row of the catalogue is to be proposed: its bytes, and where they were found. */
export interface ProposalTask {
  readonly path: string;
  readonly member: string;
  readonly bytes: Uint8Array;
}

/** The data that all workers of a pool are given once. */
export interface Shared {
  readonly knowledge: Knowledge;
  readonly limits: Limits;
}

interface Refused {
  readonly refused: readonly [rule: string, zh: string, en: string];
}

/** The answer of a worker: what it made of the report, as bytes, or why there is nothing. */
export type Answer = {readonly parts: Parts} | Refused;

/** The proposal for a file, or why there is none. */
export type ProposalAnswer = {readonly read: ReadProposal} | Refused;
