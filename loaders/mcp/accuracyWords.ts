import type {Accuracy, Score} from "../types.ts";

/** Precision and recall of a score, to three places. */
const rates = ({right, predicted, gold}: Score) => ({
  precision: Number((right / predicted).toFixed(3)),
  recall: Number((right / gold).toFixed(3)),
  of: gold
});

/** How well figures are read, for whoever relies on one: on texts that no rule was changed for. */
export function accuracyWords(accuracy: Accuracy | null) {
  const measures = accuracy?.heldOut?.measures;
  if (!measures) return {note: "Not measured for this corpus: look at the sentence of each figure."};
  return {
    valueUnitBound: rates(measures.strict),
    indicator: rates(measures.coding),
    note: "On texts listed by hand for which no rule was changed. A single figure may still be misread: look at its sentence."
  };
}
