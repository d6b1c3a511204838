import {createHash} from "node:crypto";
import {wilson} from "../../shared/wilson.ts";
import {ReadError} from "../read/readError.ts";
import type {Corpus, PairScore, Promised, PromiseOutcome, PromiseScore, Report} from "../types.ts";
import type {PromisePair} from "./promisePairs.ts";

type Joined = Extract<PromiseOutcome, "figure" | "prose" | "restated">;

const isRight = (outcome: Joined, {first}: PromisePair) =>
  outcome === "restated" ? first === "plan" : first === "figure" || first === "words";

/** How the matcher stands against pairs read by hand. Throws a `ReadError` where `corpus` has not the sentences that were read. */
export function promiseScore(pairs: readonly PromisePair[], {reports, promises}: Corpus): PromiseScore {
  const sentenceAt = sentencesOf(reports);
  const byPromise = new Map(promises.map((promised) => [`${promised.report} ${promised.sentence}`, promised]));
  const joined = pairs.flatMap((pair) => {
    const promise = sentenceAt(pair.promise, pair.promiseHash);
    const other = sentenceAt(pair.other, pair.otherHash);
    const promised = byPromise.get(`${promise.report} ${promise.ordinal}`);
    const outcome = promised && joins(promised, pair, other.ordinal);
    return outcome ? {pair, outcome} : [];
  });
  const score = (outcome: Joined): PairScore => {
    const own = joined.filter((one) => one.outcome === outcome).map(({pair}) => pair);
    const right = own.filter((pair) => isRight(outcome, pair));
    const weight = (of: readonly PromisePair[]) => of.reduce((sum, pair) => sum + pair.weight, 0);
    return {
      right: right.length,
      n: own.length,
      interval: own.length ? wilson(right.length, own.length) : null,
      weighted: own.length ? weight(right) / weight(own) : 0
    };
  };
  return {figure: score("figure"), prose: score("prose"), restated: score("restated")};
}

/** As what the matcher joins the two sentences of a pair; null where it does not. */
function joins({outcome, done, planned}: Promised, {side}: PromisePair, other: number): Joined | null {
  if (side === "done")
    return (outcome === "figure" || outcome === "prose") && done?.sentence === other ? outcome : null;
  return outcome === "restated" && planned?.sentence === other ? outcome : null;
}

/** The sentence at an address, where its text is the one that was read. */
function sentencesOf(reports: readonly Report[]) {
  const byPlace = new Map<string, {report: string; ordinal: number; hash: string}>();
  for (const {source, repaired, sentences} of reports)
    for (const {start, end, ordinal} of sentences) {
      const hash = createHash("sha256").update(repaired.text.slice(start, end)).digest("hex");
      const address = `${source.report}@${repaired.concordance.toSource({start, end}).start}`;
      byPlace.set(address, {report: source.report, ordinal, hash});
    }
  return (address: string, hash: string) => {
    const sentence = byPlace.get(address);
    if (sentence?.hash.startsWith(hash)) return sentence;
    throw new ReadError(
      address,
      "gold",
      "这里没有标注时所读的句子。请用标注时的报告（data/gold/promises）。",
      "the sentence that was read is not there. Give the folder of the reports that were read (data/gold/promises)."
    );
  };
}
