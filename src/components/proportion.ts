/** Shares of small counts, said with their uncertainty. */
import {h} from "./element.js";
import {t} from "./language.js";
import {wilson} from "./wilson.js";

export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

const percent = (value: number) => (value * 100).toFixed(1).replace(/\.0$/, "");

/** "97.4% (95.1–98.7)"; a dash where there is nothing to have a share of. */
export function share(right: number, n: number): HTMLElement | string {
  if (!n) return "—";
  const [low, high] = wilson(right, n).map(percent);
  return h("span", {title: t("accuracy.interval")}, `${percent(right / n)}% `, h("small", null, `(${low}–${high})`));
}
