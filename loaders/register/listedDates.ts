import type {LedgerRow} from "../read/ledgerRows.ts";
import type {CatalogueRow} from "../types.ts";

/** The rows, with the date of publication that the list with a report's address tells, where the catalogue gives none. */
export function withListedDates(
  rows: readonly CatalogueRow[],
  addresses: readonly LedgerRow[]
): readonly CatalogueRow[] {
  const published = new Map(addresses.flatMap(({url, published}) => (published ? [[url, published]] : [])));
  return rows.map((row) => {
    const listed = row.published ? undefined : published.get(row.url);
    return listed ? {...row, published: listed} : row;
  });
}
