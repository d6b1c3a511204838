import type {Fingerprints} from "./fingerprints.ts";

/** A fingerprint that stands in more places of the corpus than this is common wording and leads to no comparison. */
const COMMON = 20;

/** The places of each fingerprint of a corpus. */
interface Postings {
  /** True where the fingerprint stands in more than COMMON places. */
  isCommon(report: number, fingerprint: number): boolean;
  /** Calls `found` for each earlier place of the same fingerprint, the latest first; for none if it is common. */
  earlier(report: number, fingerprint: number, visit: (report: number, fingerprint: number) => void): void;
}

/**
 * The inverted index of a corpus's fingerprints, in typed arrays: 12 bytes a fingerprint and 8 to 16 bytes a distinct one,
 * so that 3,000 reports (8 million fingerprints) stay below 300 MB.
 */
export function postings(reports: readonly Fingerprints[]): Postings {
  const starts = [0];
  for (const {hashes} of reports) starts.push(starts.at(-1)! + hashes.length);
  const total = starts.at(-1)!;
  const slots = 1 << Math.max(4, Math.ceil(Math.log2(total * 1.5 + 1)));
  const slotHash = new Uint32Array(slots);
  const slotCount = new Uint32Array(slots);
  const slotLast = new Int32Array(slots).fill(-1);
  const slotOf = new Uint32Array(total);
  const previous = new Int32Array(total);
  const owner = new Uint32Array(total);

  reports.forEach(({hashes}, report) => {
    for (let index = 0; index < hashes.length; index++) {
      const posting = starts[report]! + index;
      const hash = hashes[index]!;
      let slot = hash & (slots - 1);
      while (slotCount[slot]! > 0 && slotHash[slot] !== hash) slot = (slot + 1) & (slots - 1);
      slotHash[slot] = hash;
      slotCount[slot]!++;
      slotOf[posting] = slot;
      previous[posting] = slotLast[slot]!;
      slotLast[slot] = posting;
      owner[posting] = report;
    }
  });

  const isCommon = (report: number, fingerprint: number) => slotCount[slotOf[starts[report]! + fingerprint]!]! > COMMON;
  return {
    isCommon,
    earlier(report, fingerprint, visit) {
      if (isCommon(report, fingerprint)) return;
      for (let at = previous[starts[report]! + fingerprint]!; at >= 0; at = previous[at]!)
        visit(owner[at]!, at - starts[owner[at]!]!);
    }
  };
}
