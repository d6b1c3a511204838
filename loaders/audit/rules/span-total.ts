import type {Observation, Told} from "../../types.ts";
import {remarkOn} from "../remarkOn.ts";
import {countInterval} from "../roundingInterval.ts";
import type {Series, SeriesRemark, SeriesRule} from "../rule.ts";
import {isSameThing} from "../sameThing.ts";

/** Annual values that together are so many times the total are a stock told each year, not its parts. */
const STOCK = 1.6;
/** A total of years that are all known is far from their sum from this share on. */
const FAR = 1.2;

/** Measure words that one writer takes for another's: 法规议案10件, 法规草案10项. */
const general = /^[件项部个宗起例处条]$/;
const isSameUnit = (one: string, other: string) => one === other || (general.test(one) && general.test(other));

interface Year {
  readonly year: number;
  readonly told: Told;
}

/** A total over several years that is smaller than what the reports of those years tell together or alone, or far greater. */
export const spanTotal = {
  name: "span-total",
  zh: "合计与各年不符",
  en: "Total against its years",
  explanationZh: "几年的合计，小于各年报告所述之和或其中一年，或远大于各年之和。",
  explanationEn:
    "The total of several years is smaller than what the reports of those years tell, together or alone, or far greater than all of them.",
  severities: ["warning", "note"],
  lexicons: [],
  silentAbout: "rates, stocks told each year, other words for what is counted, rounding",
  run: (series) =>
    series.observations.flatMap((total) =>
      total.period !== "year" && total.value && isCount(total.value) ? judged(series, total, total.value) : []
    )
} as const satisfies SeriesRule;

const isCount = ({figure: {kind}}: Told) => kind === "count" || kind === "money" || kind === "measure";

function judged(series: Series, {from, to}: Observation, total: Told): SeriesRemark[] {
  const annual = series.observations.flatMap((one): Year[] =>
    one.period === "year" &&
    one.from >= from &&
    one.from <= to &&
    one.value &&
    isSameUnit(one.value.figure.unit, total.figure.unit)
      ? [{year: one.from, told: one.value}]
      : []
  );
  const isStock = series.isState || annual.some(({told}) => told.figure.period === "point");
  if (isStock) return [];
  const alike = annual.filter(({told}) => isSameThing(series.coding(told), series.coding(total)));
  // Two figures of one report in other words are two things.
  const greater = annual.find(
    (one) => lowOf(one.told) > highOf(total) && (alike.includes(one) || one.told.report !== total.report)
  );
  const [low, high] = [sum(alike, lowOf), sum(alike, highOf)];
  const years = alike.map(({year, told}) => `${year}年${told.figure.quote}`).join("、");
  const yearsEn = alike.map(({year, told}) => `${year}: ${told.figure.value}`).join("; ");
  if (alike.length > 1 && low > highOf(total) && low < STOCK * total.figure.value)
    return [
      remarkOn(total, {
        severity: "warning",
        zh: `${from}至${to}年合计${total.figure.quote}，小于各年报告所述之和（${years}），请核对口径。`,
        en: `The total of ${from} to ${to} is ${total.figure.value}, less than the reports of those years tell together (${yearsEn}); check what is counted.`
      })
    ];
  if (greater)
    return [
      remarkOn(total, {
        severity: alike.includes(greater) ? "warning" : "note",
        zh: `${from}至${to}年合计${total.figure.quote}，小于${greater.year}年一年的${greater.told.figure.quote}（${greater.told.report}），请核对期间与口径。`,
        en: `The total of ${from} to ${to} is ${total.figure.value}, less than ${greater.told.figure.value} of ${greater.year} alone (${greater.told.report}); check the years and what is counted.`
      })
    ];
  if (alike.length === to - from + 1 && lowOf(total) > FAR * high)
    return [
      remarkOn(total, {
        severity: "warning",
        zh: `${from}至${to}年合计${total.figure.quote}，远大于各年报告所述之和（${years}），请核对口径。`,
        en: `The total of ${from} to ${to} is ${total.figure.value}, far more than the reports of those years tell together (${yearsEn}); check what is counted.`
      })
    ];
  return [];
}

const lowOf = ({figure}: Told) => countInterval(figure).low;
const highOf = ({figure}: Told) => countInterval(figure).high;
const sum = (years: readonly Year[], end: (told: Told) => number) => years.reduce((all, {told}) => all + end(told), 0);
