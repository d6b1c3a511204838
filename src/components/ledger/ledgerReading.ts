import {FileAttachment} from "observablehq:stdlib";
import type {LedgerReading} from "../../../loaders/index.ts";

/** The years, provinces and counts of the ledger: prepared at build, so that the page shows them before the engine is there. */
export const reading = (await FileAttachment("../../data/pages/ledger.json").json()) as LedgerReading;

/** The choices of the page: the latest year with something on record, all places, whatever is on record. */
export const defaults = {year: `${reading.latest ?? "all"}`, province: "", level: "", state: "", timely: "", find: ""};
export type LedgerState = typeof defaults;
