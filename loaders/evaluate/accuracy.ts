import {knowledge} from "../read/knowledge.ts";
import type {Accuracy} from "../types.ts";
import {catalogueEvaluations, programEvaluations} from "./evaluation.ts";
import {textsScore} from "./textsScore.ts";

/**
 * How well the figures of the texts with a gold list in `data/gold` were read and coded; null where there is no list. No stage reads
 * gold: it is opened here, after the texts were read. Throws a `ReadError` where the catalogue or a text cannot be read.
 */
export async function accuracy(data = "data"): Promise<Accuracy | null> {
  const dimensions = new Map((await knowledge(data)).indicators.map(({id, dimension}) => [id, dimension]));
  const dimensionOf = (indicator: string) => dimensions.get(indicator) ?? indicator;
  const heldOut = textsScore(await programEvaluations("held-out", data), dimensionOf);
  const passages = textsScore(await programEvaluations("passages", data), dimensionOf);
  const reports = textsScore(await catalogueEvaluations(data), dimensionOf);
  return heldOut || passages || reports ? {heldOut, passages, reports} : null;
}
