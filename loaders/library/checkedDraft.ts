import {whenLoaded} from "../lexis/webLazily.ts";
import type {Row} from "../tables/row.ts";
import {audit} from "./audit.ts";
import {knowledge} from "./builtIn.ts";
import {type ComparedValue, comparedValues, type SiteObservations} from "./comparedValues.ts";
import {extract} from "./extraction.ts";
import {type ReadOptions, read} from "./read.ts";
import {type SharedPassage, sharedPassages} from "./sharedPassages.ts";
import type {SiteFingerprints} from "./siteFingerprints.ts";

/** The sentence of a figure, and where in it the figure stands. */
interface DraftSentence {
  readonly words: string;
  readonly at: number;
}

/** All that a site can say about a draft, as plain data. Text is the draft's own. */
export interface CheckedDraft {
  readonly name: string;
  readonly title: string | null;
  /** Code and name of the area; the name alone where several have it; null where the text does not say. */
  readonly area: string | null;
  readonly areaZh: string | null;
  readonly areaEn: string | null;
  readonly year: number | null;
  /** Letters of the text as read. */
  readonly letters: number;
  readonly figures: readonly (Row<"measurements"> & DraftSentence)[];
  readonly findings: readonly Row<"findings">[];
  readonly duty: readonly Row<"duty">[];
  readonly compared: readonly ComparedValue[];
  /** Passages with their words; null where the site has no fingerprints. */
  readonly shared: readonly (SharedPassage & {readonly words: string})[] | null;
}

/** The part of a site that drafts are held against. */
export interface SiteBase {
  readonly fingerprints: SiteFingerprints;
  readonly observations: SiteObservations;
}

/** Reads and checks a draft. Throws a `ReadError` where it cannot be read. */
export async function checkedDraft(
  input: string | Uint8Array | Blob,
  site: SiteBase,
  options: ReadOptions = {}
): Promise<CheckedDraft> {
  const rules = await knowledge();
  const extraction = await extract(await read(input, options));
  const {report, figures} = extraction;
  const {findings, duty, observations} = await audit([extraction]);
  const {text} = report.repaired;
  const {title, area, year} = report.metadata;
  const named = rules.areas.find(({code}) => code === area);
  const shared = await whenLoaded(() => sharedPassages(report, site.fingerprints, rules));
  return {
    name: report.source.file,
    title,
    area: named?.code ?? null,
    areaZh: named?.nameZh ?? area,
    areaEn: named?.nameEn ?? area,
    year,
    letters: text.replace(/\s/g, "").length,
    figures: figures.map((figure) => {
      const {start, end} = report.sentences[figure.sentence]!;
      return {...figure, words: text.slice(start, end), at: figure.start - start};
    }),
    findings,
    duty,
    compared: comparedValues(observations, site.observations, rules),
    shared:
      site.fingerprints.step === null
        ? null
        : shared.map((passage) => ({...passage, words: text.slice(passage.start, passage.end)}))
  };
}
