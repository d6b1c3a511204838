/** An upright axis of values whose pixels are known before it is drawn, so that names can be placed beside it. */
import type {Spec} from "../chart/chart.js";
import type {Choice} from "./comparisonChoice.js";

/** Above the largest value, as a share of the extent: room for the arrow of a bound. */
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

/** From zero, or from the least value where that is below; logarithmic where that is asked for and every value has a logarithm. */
export function valueAxis(figures: readonly Extent[], {log}: Pick<Choice, "log">, height: number): ValueAxis {
  const values = figures.flatMap(({x, x2}) => [x!, x2 ?? x!]);
  const logarithmic = log && values.every((value) => value > 0);
  const [to, from] = logarithmic ? [Math.log10, (exponent: number) => 10 ** exponent] : [Number, Number];
  const least = to(logarithmic ? Math.min(1, ...values) : Math.min(0, ...values));
  const most = to(logarithmic ? Math.max(10, ...values) : Math.max(0, ...values)) || least + 1;
  const extent = (most - least) * (1 + HEADROOM);
  return {
    scale: {...(logarithmic && {type: "log"}), domain: [from(least), from(least + extent)], nice: false},
    pixelOf: (value) => height * (1 - (to(value) - least) / extent),
    valueAt: (pixel) => from(least + (1 - pixel / height) * extent)
  };
}
