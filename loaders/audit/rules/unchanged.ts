import type {Told} from "../../types.ts";
import {remarkOn} from "../remarkOn.ts";
import type {SeriesRule} from "../rule.ts";
import {isSameThing} from "../sameThing.ts";

/** Digits, zeros at the end aside, that agree in two years by no chance. */
const DIGITS = 4;

/** A figure that is that of the year before to its last digit. */
export const unchanged = {
  name: "unchanged",
  zh: "与上年数相同",
  en: "Same as last year",
  explanationZh: "与上年报告的数字一位不差，可能沿用了旧数。",
  explanationEn:
    "The figure is that of the report of the year before to the last digit; it may have been carried over.",
  severities: ["note"],
  lexicons: [],
  silentAbout:
    "figures of fewer than four digits without their final zeros, rounded figures, rates, other words for what is counted",
  run: (series) => {
    const annual = series.observations.filter(({period, value}) => period === "year" && value);
    return annual.flatMap(({from, value}, at) => {
      const before = annual[at - 1];
      if (!value || before?.from !== from - 1 || !isSame(before.value!, value)) return [];
      if (before.value!.report === value.report || !isSameThing(series.coding(before.value!), series.coding(value)))
        return [];
      return remarkOn(value, {
        severity: "note",
        zh: `“${value.figure.quote}”与上年报告（${before.value!.report}）一位不差，请核对是否沿用了旧数。`,
        en: `“${value.figure.quote}” is the figure of the year before (${before.value!.report}) to the last digit; check whether it was carried over.`
      });
    });
  }
} as const satisfies SeriesRule;

const isSame = ({figure: one}: Told, {figure: other}: Told) =>
  one.value === other.value &&
  one.unit === other.unit &&
  one.bound === "exact" &&
  other.bound === "exact" &&
  one.kind === "count" &&
  /\d+/.exec(one.quote.replace(/[,.]/g, ""))![0].replace(/0+$/, "").length >= DIGITS;
