import type {Inputs} from "./inputs.ts";
import {type Followed, followedKinds, type ReleaseKey, type ReleaseKeys} from "./releaseKeys.ts";

/** Why a row differs: its report is new, changed or gone; the codebook counts it otherwise; or a rule or lexicon reads it otherwise. */
export type Cause = "report" | "codebook" | "rule";

interface RowChanges {
  readonly new: number;
  readonly changed: number;
  readonly vanished: number;
  readonly byCause: Readonly<Record<Cause, number>>;
}

export interface NamedChanges {
  readonly new: readonly string[];
  readonly changed: readonly string[];
  readonly vanished: readonly string[];
}

/** A version as far as the next one is held against it. */
export interface Version {
  /** SHA-256 of the source of each report, by its id. */
  readonly reports: Readonly<Record<string, string>>;
  /** A hash of what the codebook says of each indicator, by its id. */
  readonly indicators: Readonly<Record<string, string>>;
  readonly inputs: Inputs;
  readonly keys: ReleaseKeys;
}

export interface ReleaseChanges {
  readonly reports: NamedChanges;
  readonly indicators: NamedChanges;
  readonly rows: Readonly<Record<Followed, RowChanges>>;
}

/** The changes of a version since the one before it. */
export function releaseChanges(before: Version, now: Version): ReleaseChanges {
  const reports = named(before.reports, now.reports);
  const touched = new Set([...reports.new, ...reports.changed, ...reports.vanished]);
  const isCodebookSame = folderSame(before.inputs, now.inputs, "codebook/");
  const rows = followedKinds.map((kind) => {
    const [was, is] = [before.keys[kind], now.keys[kind]];
    const counts = {new: 0, changed: 0, vanished: 0, byCause: {report: 0, codebook: 0, rule: 0}};
    const count = (change: "new" | "changed" | "vanished", key: ReleaseKey, other: ReleaseKey | undefined) => {
      counts[change]++;
      const isOfReport = key.report !== null && touched.has(key.report);
      // The same reading under another code is the codebook's doing, where that has changed.
      const isRecoded = other !== undefined && other.reading === key.reading && !isCodebookSame;
      counts.byCause[isOfReport ? "report" : isRecoded ? "codebook" : "rule"]++;
    };
    for (const [key, row] of is) {
      const old = was.get(key);
      if (!old) count("new", row, undefined);
      else if (old.reading !== row.reading || old.code !== row.code) count("changed", row, old);
    }
    for (const [key, row] of was) if (!is.has(key)) count("vanished", row, undefined);
    return [kind, counts] as const;
  });
  return {
    reports,
    indicators: named(before.indicators, now.indicators),
    rows: Object.fromEntries(rows) as unknown as ReleaseChanges["rows"]
  };
}

function named(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): NamedChanges {
  const ids = Object.keys(now).sort();
  return {
    new: ids.filter((id) => !(id in before)),
    changed: ids.filter((id) => id in before && before[id] !== now[id]),
    vanished: Object.keys(before)
      .filter((id) => !(id in now))
      .sort()
  };
}

function folderSame(before: Inputs, now: Inputs, folder: string): boolean {
  const own = (inputs: Inputs) => JSON.stringify(Object.entries(inputs).filter(([path]) => path.startsWith(folder)));
  return own(before) === own(now);
}
