/** A line a word high: the run of a series, broken where a year has no value; no axis, no words. */
import {h} from "../base/element.js";
import {sparkPaths} from "./sparkPaths.js";

export interface SparkPoint {
  readonly year: number;
  readonly value: number;
  /** A bound is drawn hollow. */
  readonly hollow?: boolean;
}

const WIDTH = 92;
const HEIGHT = 20;
const RADIUS = 2;

/** From zero, or from the least value below it, over the years from `first` to `last`; `words` say what it shows. */
export function sparkline(points: readonly SparkPoint[], first: number, last: number, words: string): Element {
  const {lines, dots} = sparkPaths(points, {first, last, width: WIDTH, height: HEIGHT, margin: RADIUS + 1});
  return h(
    "svg",
    {
      class: "sparkline",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: "img",
      "aria-label": words
    },
    lines.map((d) => h("path", {d})),
    dots.map(({x, y, hollow, isLast, isAlone}) =>
      isLast || isAlone || hollow
        ? h("circle", {cx: x, cy: y, r: isLast ? RADIUS + 0.5 : RADIUS - 0.5, class: hollow ? "hollow" : "full"})
        : null
    )
  );
}
