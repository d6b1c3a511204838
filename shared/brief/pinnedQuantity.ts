import type {Bound} from "../codes.js";

/** A value as a report gives it. `high` is the upper end of a range. */
export interface Quantity {
  readonly value: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string;
}

/** The extent of a value: from `low` to `high`, infinite where that end is open; `about` where the ends are only near. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly about: boolean;
}

/** The extent of a quantity. A quantity of these reports is never below zero, so that “at most 95” lies between 0 and 95. */
export function intervalOf({value, high, bound}: Pick<Quantity, "value" | "high" | "bound">): Interval {
  if (bound === "over") return {low: value, high: Number.POSITIVE_INFINITY, about: false};
  if (bound === "under") return {low: Math.min(0, value), high: value, about: false};
  return {low: value, high: bound === "range" ? (high ?? value) : value, about: bound === "about"};
}

const signs: readonly (readonly [Bound, RegExp, string])[] = [
  ["over", /^(?:>=|≥)/, ">="],
  ["under", /^(?:<=|≤)/, "<="],
  ["about", /^[~≈]/, "~"]
];

/** The pin of a quantity, as an author writes it behind its address: 2311, >=350, <=95, ~1200, 3..5. */
export function pinOf({value, high, bound}: Pick<Quantity, "value" | "high" | "bound">): string {
  if (bound === "range" && high !== null) return `${value}..${high}`;
  return `${signs.find(([of]) => of === bound)?.[2] ?? ""}${value}`;
}

/** Whether a quantity agrees with a pin; null where the pin is not a value. Groups of digits may have commas. */
export function holdsPin(pin: string, quantity: Pick<Quantity, "value" | "high" | "bound">): boolean | null {
  const sign = signs.find(([, pattern]) => pattern.test(pin));
  const words = (sign ? pin.replace(sign[1], "") : pin).replaceAll(",", "");
  if (!/^-?\d+(?:\.\d+)?(?:(?:\.\.|–)\d+(?:\.\d+)?)?$/.test(words)) return null;
  const [low, high] = words.split(/\.\.|–/).map(Number) as [number, number | undefined];
  const bound = sign?.[0] ?? (high === undefined ? "exact" : "range");
  return quantity.bound === bound && quantity.value === low && (bound !== "range" || quantity.high === high);
}
