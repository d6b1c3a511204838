import type {LedgerRow} from "../read/ledgerRows.ts";
import type {Proposal} from "./proposal.ts";

/**
 * Proposals for files that were fetched, with the address and the day from the ledger; area and year that the text leaves open are those
 * of the list that named the address.
 */
export function addressed(proposals: readonly Proposal[], ledger: readonly LedgerRow[]): Proposal[] {
  const bySha = new Map(ledger.flatMap((row) => (row.sha256 ? [[row.sha256, row] as const] : [])));
  return proposals.map((one) => {
    const from = bySha.get(one.sha256);
    if (!from) return one;
    const {row, open} = one;
    const area = open.includes("area") ? (from.area ?? row.area) : row.area;
    const year = open.includes("year") ? (from.year ?? row.year) : row.year;
    return {
      ...one,
      open: open.filter((name) => from[name] === null),
      row: {
        ...row,
        area,
        year,
        url: row.url || from.url,
        accessed: row.accessed || from.captured
      }
    };
  });
}
