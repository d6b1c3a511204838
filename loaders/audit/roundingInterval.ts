import type {Mention} from "../types.ts";

/** The values that a stated figure may stand for, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The worth of the last digit written: 140 -> 10 for a rounded number, 1.4万 -> 1000, 98.2 -> 0.1. */
function lastPlace({quote, value}: Mention, isRounded: boolean): number {
  const [, digits = "", power = ""] = quote.match(/(\d[\d,]*(?:\.\d+)?)\s*(万|亿)?/) ?? [];
  const decimals = digits.split(".")[1]?.length ?? 0;
  const scale = power === "万" ? 1e4 : power === "亿" ? 1e8 : 1;
  if (decimals > 0 || scale > 1) return scale / 10 ** decimals;
  if (!isRounded) return 1;
  let unit = 1;
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** The counts that a figure may stand for: 140余 is 140 to 150, 1.4万 is 13,500 to 14,500, 约300 is 250 to 350. */
export function countInterval(mention: Mention): Interval {
  const {value, high, bound, quote} = mention;
  const step = lastPlace(mention, true);
  switch (bound) {
    case "over":
      return {low: value, high: value + step};
    case "under":
      return {low: value - step, high: value};
    case "about":
      return {low: value - step / 2, high: value + step / 2};
    case "range":
      return {low: value, high: high ?? value};
    default: {
      const rounding = /[万亿]/.test(quote) ? step / 2 : 0;
      return {low: value - rounding, high: value + rounding};
    }
  }
}

/** The shares (percent) that a stated rate may stand for: rounded or cut off at its last digit; 99%以上 is 99 to 100. */
export function rateInterval(mention: Mention): Interval {
  const {value, high, bound} = mention;
  const step = lastPlace(mention, false);
  switch (bound) {
    case "over":
      return {low: value - step / 2, high: Math.max(100, value)};
    case "under":
      return {low: 0, high: value + step / 2};
    case "about":
      return {low: value - Math.max(1, step), high: value + Math.max(1, step)};
    case "range":
      return {low: value - step / 2, high: (high ?? value) + step / 2};
    default:
      return {low: value - step / 2, high: value + step};
  }
}

/** Whether two intervals have a value in common. */
export const meet = (one: Interval, other: Interval): boolean => one.low <= other.high && other.low <= one.high;
