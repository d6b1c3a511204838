/** An upright axis of values whose pixels are known before it is drawn, so that names can be placed beside it. */
import type {Spec} from "../chart/chart.js";
import type {Choice} from "./comparisonChoice.js";

/** Above the largest value, and below the least of a tight axis, as a share of the extent: room for the arrow of a bound. */
const HEADROOM = 0.07;

interface Extent {
  readonly x: number | null;
  readonly x2: number | null;
}

interface ValueAxis {
  readonly scale: Spec;
  /** From the top of an axis of `height` pixels. */
  pixelOf(value: number): number;
  valueAt(pixel: number): number;
}

/**
 * From zero, or from the least value where that is below; logarithmic where that is asked for and every value has a logarithm. An axis
 * of points alone, whose place and not whose length tells the value, is `tight`: it begins near the least value where zero is far.
 */
export function valueAxis(
  figures: readonly Extent[],
  {log, tight = false}: Pick<Choice, "log"> & {readonly tight?: boolean},
  height: number
): ValueAxis {
  const values = figures.flatMap(({x, x2}) => [x!, x2 ?? x!]);
  const logarithmic = log && values.every((value) => value > 0);
  const [to, from] = logarithmic ? [Math.log10, (exponent: number) => 10 ** exponent] : [Number, Number];
  const least = to(startOf(values, logarithmic, tight));
  const most = to(logarithmic ? Math.max(10, ...values) : Math.max(0, ...values)) || least + 1;
  const extent = (most - least) * (1 + HEADROOM);
  return {
    scale: {...(logarithmic && {type: "log"}), domain: [from(least), from(least + extent)], nice: false},
    pixelOf: (value) => height * (1 - (to(value) - least) / extent),
    valueAt: (pixel) => from(least + (1 - pixel / height) * extent)
  };
}

/** The value at which an axis starts. */
function startOf(values: readonly number[], logarithmic: boolean, tight: boolean): number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (logarithmic) return tight ? 10 ** Math.floor(Math.log10(least)) : Math.min(1, least);
  return tight && least > most / 2 ? least - (most - least || least) * HEADROOM : Math.min(0, least);
}
