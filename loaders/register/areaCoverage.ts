import type {LedgerRow} from "../read/ledgerRows.ts";
import type {Area, CatalogueRow} from "../types.ts";

/** The state of the report that an area owes for a year. */
interface Coverage {
  readonly area: string;
  readonly year: number;
  /** Whether a government of its level owes the report: from county level up, for 2015 and later. */
  readonly expected: boolean;
  /** The reports of the catalogue that speak for the area. */
  readonly reports: readonly string[];
  /** Different files among them and among the captures. */
  readonly versions: number;
  readonly url: string;
  readonly captured: string;
  readonly state: "catalogued" | LedgerRow["state"] | "none";
}

/** The first year that governments had to report on in public (法治政府建设实施纲要（2015－2020年）). */
const FIRST = 2015;
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

/** Area by year: for each of `areas` and `years`, what catalogue and ledger have, and whether it is due. Years in which an area did not exist are left out. */
export function coverage(
  areas: readonly Area[],
  years: readonly number[],
  catalogue: readonly CatalogueRow[],
  ledger: readonly LedgerRow[]
): Coverage[] {
  const key = (area: string | null, year: number | null) => `${area} ${year}`;
  const reports = grouped(
    catalogue.filter(({genre, issuerLevel}) => !others.has(genre ?? "") && !within.has(issuerLevel ?? "")),
    ({area, year}) => key(area, year)
  );
  const addresses = grouped(ledger, ({area, year}) => key(area, year));
  return areas.flatMap(({code, level, validFrom, validUntil}) =>
    years
      .filter((year) => year >= (validFrom ?? 0) && year < (validUntil ?? Number.POSITIVE_INFINITY))
      .map((year): Coverage => {
        const own = reports.get(key(code, year)) ?? [];
        const listed = addresses.get(key(code, year)) ?? [];
        const last = listed.toSorted((a, b) => (a.captured < b.captured ? 1 : -1))[0];
        return {
          area: code,
          year,
          expected: level !== "zone" && year >= FIRST,
          reports: own.map(({report}) => report),
          versions: new Set([...own, ...listed].flatMap(({sha256}) => sha256 ?? [])).size,
          url: last?.url ?? own.find(({url}) => url)?.url ?? "",
          captured: last?.captured || own.find(({accessed}) => accessed)?.accessed || "",
          state: own.length ? "catalogued" : (last?.state ?? "none")
        };
      })
  );
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
