import {join} from "node:path";
import {knowledge} from "../read/knowledge.ts";
import type {Accuracy} from "../types.ts";
import {agreement, agreementReadings} from "./agreement.ts";
import {catalogueEvaluations, type OnError, programEvaluations, stop} from "./evaluation.ts";
import {promiseAccuracy} from "./promisePairs.ts";
import {textsScore} from "./textsScore.ts";

/**
 * How well the figures of the texts with a gold list in `data/gold` were read and coded; null where there is no list. No stage reads
 * gold: it is opened here, after the texts were read. A row, text or list that cannot be used is told to `onError`, and the rest goes
 * on; without `onError` it is thrown.
 */
export async function accuracy(data = "data", onError: OnError = stop): Promise<Accuracy | null> {
  const inData = await knowledge(data, onError);
  const dimensions = new Map(inData.indicators.map(({id, dimension}) => [id, dimension]));
  const dimensionOf = (indicator: string) => dimensions.get(indicator) ?? indicator;
  const heldOut = textsScore(await programEvaluations("held-out", data, inData, onError), dimensionOf);
  const passages = textsScore(await programEvaluations("passages", data, inData, onError), dimensionOf);
  const reports = textsScore(await catalogueEvaluations(data, inData, onError), dimensionOf);
  const readers = agreement(await agreementReadings(join(data, "gold", "agreement")));
  const promises = await promiseAccuracy(join(data, "gold", "promises"));
  return heldOut || passages || reports ? {heldOut, passages, reports, agreement: readers, promises} : null;
}
