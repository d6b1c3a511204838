import type {Bound} from "./codes.js";

interface Bounded {
  readonly value: number;
  /** The upper end of a range. */
  readonly high: number | null;
  readonly bound: Bound;
}

/** The bound of a figure over others: what is at least so much above makes the quotient larger, below it smaller. Both at once say about. */
export function quotientBound(above: {readonly bound: Bound}, below: readonly {readonly bound: Bound}[]): Bound {
  const opposite: Readonly<Partial<Record<Bound, Bound>>> = {over: "under", under: "over", range: "about"};
  const inexact = new Set(below.map(({bound}) => opposite[bound] ?? bound).filter((bound) => bound !== "exact"));
  if (!inexact.size) return above.bound;
  if (above.bound !== "exact") inexact.add(above.bound);
  const [only] = inexact;
  return inexact.size === 1 ? only! : "about";
}

/** One figure over another: ranges make a range, other bounds a bound. Null where nothing is divided by. */
export function findQuotient(above: Bounded, below: Bounded): Bounded | null {
  if (below.value <= 0) return null;
  const isRange = ({bound, high}: Bounded) => bound === "range" && high !== null;
  const both = [above, below];
  if (both.some(isRange) && both.every((one) => one.bound === "exact" || isRange(one)))
    return {
      value: above.value / (below.high ?? below.value),
      high: (above.high ?? above.value) / below.value,
      bound: "range"
    };
  const bound = quotientBound(above, [below]);
  return {value: above.value / below.value, high: null, bound: bound === "range" ? "about" : bound};
}
