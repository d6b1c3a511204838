/** The words of a sum beside the figure of the area above. */
import {t} from "../base/language.js";
import {number} from "./numberFormat.js";

interface Sum {
  readonly value: number;
  readonly sum: number;
  readonly told: number;
  readonly areas: number;
}

/** The share of the area's figure that the areas below tell; a sum above it is said, and its reason is not known. */
export function sumWords({value, sum, told, areas}: Sum): string {
  if (sum > value) return t("series.above", {more: number(sum - value)});
  if (!value) return "";
  const share = number(Math.round((sum / value) * 100));
  return t(told === areas ? "series.whole" : "series.part", {share});
}
