import type {CaptureTry} from "../read/captureTries.ts";
import type {LedgerRow} from "../read/ledgerRows.ts";
import type {AddressState, Area, CatalogueRow, Coverage} from "../types.ts";
import {versionsOf} from "./versions.ts";

/** The first year that governments had to report on in public (法治政府建设实施纲要（2015－2020年）). */
export const FIRST = 2015;
/** The rules do not bind Taiwan, Hong Kong and Macao. */
const unbound = /^(?:71|81|82)/;
/** Genres of bodies within an area, and of texts that are not the prescribed report. */
const others: ReadonlySet<string> = new Set([
  "department_report",
  "township_report",
  "zone_report",
  "press_review",
  "work_report",
  "other"
]);

/** Bodies whose reports are not those of their area. */
const within: ReadonlySet<string> = new Set(["department", "township", "zone"]);

const speaksForArea = ({genre, issuerLevel}: CatalogueRow) =>
  !others.has(genre ?? "") && !within.has(issuerLevel ?? "");

/**
 * Area by year: for each of `areas` and `years`, what catalogue, ledger and captures have, and whether it is due. Years in which an area
 * did not exist are left out, unless something is on record for them. `unread`: the reports of the catalogue whose files cannot be read.
 */
export function coverage(
  areas: readonly Area[],
  years: readonly number[],
  catalogue: readonly CatalogueRow[],
  ledger: readonly LedgerRow[],
  tries: readonly CaptureTry[] = [],
  unread: ReadonlySet<string> = new Set()
): Coverage[] {
  const key = ({area, year}: {readonly area: string | null; readonly year: number | null}) => `${area} ${year}`;
  const catalogued = grouped(catalogue, key);
  const listed = grouped(ledger, key);
  const triesOf = grouped(tries, ({url}) => url);
  return areas.flatMap(({code, level, validFrom, validUntil}) =>
    years.flatMap((year): Coverage[] => {
      const cell = key({area: code, year});
      const rows = catalogued.get(cell) ?? [];
      const addresses = listed.get(cell) ?? [];
      const isThere = year >= (validFrom ?? 0) && year < (validUntil ?? Number.POSITIVE_INFINITY);
      if (!isThere && !rows.length && !addresses.length) return [];
      const own = rows.filter(speaksForArea);
      const readable = own.filter(({report}) => !unread.has(report));
      const last = addresses.toSorted((a, b) => (a.captured < b.captured ? 1 : -1))[0];
      const urls = new Set([...addresses, ...own].flatMap(({url}) => url || []));
      const answers = [...urls].flatMap((url) => triesOf.get(url) ?? []);
      const captures = [
        ...answers.filter(({outcome}) => outcome !== "gone").map(({day}) => day),
        ...[...addresses, ...own.map(({accessed}) => ({captured: accessed}))].flatMap(({captured}) => captured || [])
      ].sort();
      const otherwise = own.length ? "unreadable" : (last?.state ?? (rows.length ? "other_text" : "none"));
      return [
        {
          area: code,
          year,
          expected: isThere && level !== "zone" && year >= FIRST && !unbound.test(code),
          state: readable.length ? "catalogued" : otherwise,
          reports: own.map(({report}) => report),
          others: rows.filter((row) => !own.includes(row)).map(({report}) => report),
          versions: versionsOf(own, addresses, answers),
          url: last?.url ?? own.find(({url}) => url)?.url ?? "",
          address: last ? addressState(last) : urls.size ? "unchecked" : null,
          published:
            addresses
              .map(({published}) => published)
              .filter(Boolean)
              .sort()[0] ?? "",
          captured: captures[0] ?? "",
          recaptured: captures.at(-1) ?? "",
          checked:
            answers
              .map(({day}) => day)
              .sort()
              .at(-1) ??
            last?.captured ??
            ""
        }
      ];
    })
  );
}

const addressStates = {
  listed: "unchecked",
  captured: "alive",
  changed: "changed",
  gone: "gone"
} as const satisfies Record<LedgerRow["state"], AddressState>;
const addressState = ({state}: LedgerRow): AddressState => addressStates[state];

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
