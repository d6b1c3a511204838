import type {Corpus, ReportCore} from "../types.ts";
import {areas} from "./areas.ts";
import {citations} from "./citations.ts";
import {dimensions, indicators} from "./codebook.ts";
import {computed} from "./computed.ts";
import {duty} from "./duty.ts";
import {findings} from "./findings.ts";
import {flat} from "./flat.ts";
import {crosswalk, frameworks} from "./frameworks.ts";
import {ledger} from "./ledger.ts";
import {measurements} from "./measurements.ts";
import {observations} from "./observations.ts";
import {official} from "./official.ts";
import {pairs} from "./pairs.ts";
import type {CorpusTable} from "./partition.ts";
import {promises} from "./promiseRows.ts";
import {rates} from "./rates.ts";
import {rejected} from "./rejected.ts";
import {repairs} from "./repairs.ts";
import {reports} from "./reports.ts";
import {reuse} from "./reuse.ts";
import type {Row, TableName} from "./row.ts";
import {sections} from "./sections.ts";
import {sentences} from "./sentences.ts";
import {silences} from "./silences.ts";
import {sums} from "./sums.ts";
import {attention, termGroups} from "./termGroups.ts";
import {terms} from "./terms.ts";
import {uncoded} from "./uncoded.ts";
import {vocabulary} from "./vocabulary.ts";
import {wordCounts} from "./wordCounts.ts";
import {works} from "./works.ts";

/** How the rows of the tables that only a corpus makes follow from it. */
export const rowsOfCorpus: {readonly [Name in CorpusTable]: (corpus: Corpus<ReportCore>) => Row<Name>[]} = {
  areas,
  observations,
  computed,
  official,
  silences,
  sums,
  dimensions,
  frameworks,
  crosswalk,
  rates,
  indicators,
  works,
  findings,
  reuse,
  pairs,
  termGroups,
  promises,
  ledger
};

/** How the rows of each table follow from a corpus, in reading order. */
export const rowsOf: {readonly [Name in TableName]: (corpus: Corpus) => Row<Name>[]} = {
  ...rowsOfCorpus,
  reports,
  sections,
  sentences,
  flat: (corpus) => flat(corpus),
  measurements,
  uncoded,
  rejected,
  citations,
  repairs,
  words: wordCounts,
  vocabulary,
  terms,
  attention,
  duty
};
