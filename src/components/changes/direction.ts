/** The way a value went from one year to another, as far as its bounds bear it out. Free of drawing and of the browser. */
import type {ChartFigure} from "../../../loaders/index.ts";

export type Direction = "up" | "down" | "same";

type Bounded = Pick<ChartFigure, "value" | "high" | "bound">;

/** The least and the most that a figure may be; null where its words do not say ("about"). */
function extent({value, high, bound}: Bounded): readonly [least: number, most: number] | null {
  if (bound === "about") return null;
  if (bound === "over") return [value, Number.POSITIVE_INFINITY];
  if (bound === "under") return [Number.NEGATIVE_INFINITY, value];
  return [value, high ?? value];
}

/** Null where the later figure may be above as well as below the earlier one. */
export function findDirection(from: Bounded, to: Bounded): Direction | null {
  const [earlier, later] = [extent(from), extent(to)];
  if (!earlier || !later) return null;
  if (later[0] > earlier[1]) return "up";
  if (later[1] < earlier[0]) return "down";
  const isOne = ([least, most]: readonly [number, number]) => least === most;
  return isOne(earlier) && isOne(later) ? "same" : null;
}
