/** Shares of small counts, said with their uncertainty. */

import {wilson} from "../../shared/wilson.js";
import {h} from "../base/element.js";
import {t} from "../base/language.js";

const tenths = (value: number) => (value * 100).toFixed(1);

/** "97.4%"; a dash where there is nothing to have a share of. */
export const percent = (part: number, whole: number): string => (whole ? `${tenths(part / whole)}%` : "—");

/** The same with its interval: "97.4% (95.1–98.7)". */
export function share(right: number, n: number): HTMLElement | string {
  if (!n) return percent(right, n);
  const [low, high] = wilson(right, n).map(tenths);
  return h("span", {title: t("accuracy.interval")}, `${percent(right, n)} `, h("small", null, `(${low}–${high})`));
}
