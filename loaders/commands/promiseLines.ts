import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {panelCorpus} from "../evaluate/panelReports.ts";
import {measuredFile, promisePairs, readingsAlike} from "../evaluate/promisePairs.ts";
import {promiseScore} from "../evaluate/promiseScore.ts";
import type {PairScore, PromiseAccuracy} from "../types.ts";

const parts = ["tuning", "check", "final"] as const;

const line = (name: string, {right, n, interval, weighted}: PairScore) =>
  n
    ? `${name.padEnd(18)} ${(right / n).toFixed(3)} (${interval!.map((end) => end.toFixed(3)).join("–")})  ${right} of ${n}  weighted ${weighted.toFixed(3)}`
    : `${name.padEnd(18)} -`;

/**
 * Lines on how the matcher of promises stands against the pairs of `data/gold/promises` (or the folder `gold`), which were read in the
 * reports of `dir`: of the pairs that it joins, the share that the reader joins, by sample and outcome. With `record` the scores of the last
 * sample are written beside the pairs, for the pages.
 */
export async function promiseLines(
  dir: string,
  gold: string | undefined,
  data: string,
  record: boolean
): Promise<string[]> {
  const folder = gold ?? join(data, "gold", "promises");
  const pairs = await promisePairs(folder);
  const corpus = await panelCorpus(dir, null, data);
  const scores = parts.map((part) => ({
    part,
    score: promiseScore(
      pairs.filter((pair) => pair.part === part),
      corpus
    )
  }));
  const readings = readingsAlike(pairs);
  if (record) {
    const measured: PromiseAccuracy = {...scores.at(-1)!.score, readings};
    await writeFile(join(folder, measuredFile), `${JSON.stringify(measured, null, 2)}\n`);
  }
  return [
    ...scores.flatMap(({part, score}) =>
      (["figure", "prose", "restated"] as const).map((outcome) => line(`${part} ${outcome}`, score[outcome]))
    ),
    readings
      ? `two readings       kappa ${readings.kappa.toFixed(3)} (${readings.interval.map((end) => end.toFixed(3)).join("–")}), ${readings.agreed} of ${readings.n} alike`
      : "two readings       -"
  ];
}
