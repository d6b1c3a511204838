import {letters} from "../lexis/letters.ts";
import {fingerprints} from "../reuse/fingerprints.ts";
import type {Report} from "../types.ts";

/** Only fingerprints whose hash is a multiple of a power of two are kept; the larger the corpus, the fewer. */
const SMALLEST_STEP = 4;
/** A sparser sample would miss most paragraphs that are copied whole. */
const LARGEST_STEP = 16;
/** The most that a page fetches for this alone: so many fingerprints, of eight bytes each. */
const MOST = 1_000_000;
/** A fingerprint that stands in more reports than this is common wording. */
const COMMON = 20;

/** Fingerprints of some reports, to which a text can be held without the reports; as numbers that JSON can hold. */
export interface SiteFingerprints {
  /** Hashes are multiples of it; null where the reports are too many for a page, so that there are none. */
  readonly step: number | null;
  readonly reports: readonly string[];
  /** How many each report has; they follow one another in `hashes` and `places`. */
  readonly counts: readonly number[];
  /** Hashes over `step`, and places in the source text, little-endian in Base64. */
  readonly hashes: string;
  readonly places: string;
}

/** Of the reports of a site. About a fiftieth of the text in bytes. */
export function siteFingerprints(reports: readonly Report[]): SiteFingerprints {
  const prints = reports.map(({repaired}) => {
    const {codes, at} = letters(repaired.text);
    return {...fingerprints(codes), at};
  });
  const total = prints.reduce((sum, {hashes}) => sum + hashes.length, 0);
  let step = SMALLEST_STEP;
  while (total / step > MOST) step *= 2;
  if (step > LARGEST_STEP) return {step: null, reports: [], counts: [], hashes: "", places: ""};
  const common = commonHashes(prints);
  const [hashes, places, counts]: number[][] = [[], [], []];
  prints.forEach((own, report) => {
    const before = hashes!.length;
    own.hashes.forEach((hash, index) => {
      if (hash % step || common.has(hash)) return;
      const start = own.at[own.places[index]!]!;
      hashes!.push(hash / step);
      places!.push(reports[report]!.repaired.concordance.toSource({start, end: start + 1}).start);
    });
    counts!.push(hashes!.length - before);
  });
  return {
    step,
    reports: reports.map(({source}) => source.report),
    counts: counts!,
    hashes: base64(Uint32Array.from(hashes!)),
    places: base64(Uint32Array.from(places!))
  };
}

function commonHashes(prints: readonly {readonly hashes: Uint32Array}[]): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const {hashes} of prints) for (const hash of new Set(hashes)) times.set(hash, (times.get(hash) ?? 0) + 1);
  return new Set([...times].flatMap(([hash, count]) => (count > COMMON ? [hash] : [])));
}

const base64 = (numbers: Uint32Array) => Buffer.from(numbers.buffer).toString("base64");
