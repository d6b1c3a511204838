import {createHash} from "node:crypto";

/** The shard of a report among `of` shards: the first 48 bits of the SHA-256 of its id, modulo `of`. It depends on no other report. */
export const shardOf = (report: string, of: number): number =>
  createHash("sha256").update(report).digest().readUIntBE(0, 6) % of;
