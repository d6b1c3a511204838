import {letters} from "../lexis/letters.ts";
import {fingerprints, GRAM} from "../reuse/fingerprints.ts";
import {isFormulaic, wording} from "../reuse/formulaic.ts";
import type {Knowledge, Report, Span} from "../types.ts";
import type {SiteFingerprints} from "./siteFingerprints.ts";

/** Two fingerprints belong to one passage where so many letters at most lie between them, times the step of the sample. */
const GAP = 24;
/** So many fingerprints in step are no chance. */
const FEWEST = 3;

/** A passage of a text that stands in a report of a site as well; its span lies in the repaired text. */
export interface SharedPassage extends Span {
  readonly report: string;
  /** Its beginning in the source text of that report. */
  readonly at: number;
  /** Stock phrases without a fact, which all reports share. */
  readonly formulaic: boolean;
}

interface Run extends Omit<SharedPassage, "formulaic" | "start" | "end"> {
  first: number;
  last: number;
  /** The place of the last in the other source. */
  there: number;
  prints: number;
}

/**
 * Passages that a report shares with those whose fingerprints are given, in reading order. The ends are those of the first and last fingerprint,
 * so that a passage may be some letters longer; what is shorter than about 20 times the step in letters may be missed.
 */
export function sharedPassages(report: Report, site: SiteFingerprints, knowledge: Knowledge): SharedPassage[] {
  if (site.step === null) return [];
  const {text} = report.repaired;
  const own = letters(text);
  const {hashes, places} = fingerprints(own.codes);
  const wanted = new Map<number, number[]>();
  hashes.forEach((hash, index) => {
    if (hash % site.step! === 0)
      wanted.set(hash / site.step!, [...(wanted.get(hash / site.step!) ?? []), places[index]!]);
  });
  const words = wording([report], knowledge);
  return matched(site, wanted)
    .flatMap((seeds, index) => runs(seeds, site.step!, site.reports[index]!))
    .map(({first, last, report: other, at}) => {
      const span = {start: own.at[first]!, end: own.at[last + GRAM - 1]! + 1};
      return {...span, report: other, at, formulaic: isFormulaic(words, text.slice(span.start, span.end), 0)};
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Seed {
  readonly here: number;
  readonly there: number;
}

/** For each report of the site the places that have a fingerprint in common, in reading order of the text. */
function matched(site: SiteFingerprints, wanted: ReadonlyMap<number, readonly number[]>): Seed[][] {
  const [hashes, places] = [numbers(site.hashes), numbers(site.places)];
  let index = 0;
  return site.counts.map((count) => {
    const seeds: Seed[] = [];
    for (const end = index + count; index < end; index++)
      for (const here of wanted.get(hashes[index]!) ?? []) seeds.push({here, there: places[index]!});
    return seeds.sort((a, b) => a.here - b.here || a.there - b.there);
  });
}

/** Whether two distances can be that of the same stretch: sources have signs between the letters, some of them many. */
const isInStep = (source: number, letters: number) => Math.abs(source - letters) <= GAP + letters / 2;

/** Seeds that follow one another in both texts, joined. */
function runs(seeds: readonly Seed[], step: number, report: string): Run[] {
  const reach = GAP * step;
  let open: Run[] = [];
  const whole: Run[] = [];
  for (const {here, there} of seeds) {
    open = open.filter((run) => here - run.last <= reach);
    const run = open.find((run) => there > run.there && isInStep(there - run.there, here - run.last));
    if (run) Object.assign(run, {last: here, there, prints: run.prints + 1});
    else {
      const begun = {report, at: there, first: here, last: here, there, prints: 1};
      open.push(begun);
      whole.push(begun);
    }
  }
  return whole.filter(({prints}) => prints >= FEWEST);
}

function numbers(base64: string): Uint32Array {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Uint32Array(bytes.buffer);
}
