/** How often a reader of pairs from real reports agreed with what the matcher of promises joined. */
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {accuracy} from "../store/buildAccuracy.js";
import {coded} from "../store/corpusContents.js";
import {number} from "./numberFormat.js";
import {share} from "./proportion.js";

/** Null where it was never measured. */
export function promiseScores(): Child {
  const scores = accuracy?.promises;
  if (!scores) return null;
  const {readings} = scores;
  return h(
    "p",
    {class: "quiet"},
    t("promises.measured"),
    (["figure", "prose", "restated"] as const).map((outcome) => [
      " ",
      coded("outcome", outcome),
      " ",
      share(scores[outcome].right, scores[outcome].n, scores[outcome].interval),
      t("promises.of", {n: number(scores[outcome].n)})
    ]),
    readings && [
      " ",
      t("promises.readings", {n: number(readings.n), alike: number(readings.agreed), kappa: readings.kappa.toFixed(2)})
    ]
  );
}
