/** The reports that areas owe, area by year, and the record of each. */

import type {AddressState, CoverageState, TimelyState} from "../../shared/codes.ts";
import type {FormatName} from "../../shared/recordCodes.ts";

/** A file that stood, at some time, for the report of an area and year. */
export interface Version {
  readonly sha256: string;
  /** First day on which it was captured, or "". */
  readonly captured: string;
  readonly url: string;
  /** Its report in the catalogue, else null. */
  readonly report: string | null;
}

/** The report that an area owes for a year, as catalogue, ledger and captures have it. */
export interface Coverage {
  readonly area: string;
  readonly year: number;
  /** Whether a government of its level owes the report: from county level up, for 2015 and later. */
  readonly expected: boolean;
  readonly state: CoverageState;
  /** The reports of the catalogue that speak for the area. */
  readonly reports: readonly string[];
  /** Those of bodies within it, and texts of other kinds. */
  readonly others: readonly string[];
  /** Different files among `reports` and the captures of its addresses, the first captured first. */
  readonly versions: readonly Version[];
  readonly url: string;
  /** Null without an address. */
  readonly address: AddressState | null;
  /** Date of publication that the list with its address told, or "". */
  readonly published: string;
  /** First and last day on which a capture succeeded, and the last on which the server answered; "" where none did. */
  readonly captured: string;
  readonly recaptured: string;
  readonly checked: string;
}

/** The same with what its reports, once read, say. */
export interface LedgerEntry extends Coverage {
  /** The report that was read, failing one that speaks for the area another text of it; null where there is none. */
  readonly report: string | null;
  readonly timely: TimelyState;
  readonly format: FormatName | null;
  /** Why the catalogue has no report that can be used; "" where it has one. */
  readonly why: string;
  readonly whyEn: string;
}
