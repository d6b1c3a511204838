/** Shares of small counts, said with their uncertainty. */
import type {Interval} from "../../../loaders/index.ts";
import {FEWEST_FOR_RATE} from "../../shared/enough.js";
import {h} from "../base/element.js";
import {t} from "../base/language.js";

const tenths = (value: number) => (value * 100).toFixed(1);

/** "97.4%"; a dash where there is nothing to have a share of. */
export const percent = (part: number, whole: number): string => (whole ? `${tenths(part / whole)}%` : "—");

/** A rate of `n` figures with its interval, "97.4% (95.1–98.7)"; "too few" where `n` is too small for a rate. */
export function share(part: number, n: number, interval: Interval | null): HTMLElement | string {
  if (!n) return percent(part, n);
  if (n < FEWEST_FOR_RATE) return t("accuracy.tooFew");
  if (!interval) return percent(part, n);
  const [low, high] = interval.map(tenths);
  return h("span", {title: t("accuracy.interval")}, `${percent(part, n)} `, h("small", null, `(${low}–${high})`));
}
