/** An area's value among comparable ones: their range and middle half on one line, the area's own as a dot, and its place in words. */
import type {Place} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {brief, number} from "../words/numberFormat.js";

const WIDTH = 132;
const HEIGHT = 18;
const INSET = 5;

/** Words alone where no other value may be compared. Negative values have no place on the line, which starts at zero. */
export function strip(own: number, standing: Place, per: boolean): HTMLElement {
  const rank = per ? standing.perCapita : standing.absolute;
  if (!rank || rank.spread[0] < 0)
    return h(
      "span",
      {class: "strip", title: t("area.place.none")},
      h("small", null, t("area.incomparable", {told: number(standing.told)}))
    );
  const [least, low, middle, high, most] = rank.spread;
  const x = (value: number) => INSET + (value / (most || 1)) * (WIDTH - 2 * INSET);
  const words = {
    rank: number(rank.rank),
    comparable: number(rank.comparable),
    told: number(standing.told),
    least: brief(least),
    middle: brief(middle),
    most: brief(most)
  };
  return h(
    "span",
    {class: "strip", title: t("area.strip", words)},
    h(
      "svg",
      {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true"},
      h("line", {x1: x(least), x2: x(most), y1: HEIGHT / 2, y2: HEIGHT / 2}),
      h("rect", {class: "middle-half", x: x(low), y: 4, width: Math.max(1, x(high) - x(low)), height: HEIGHT - 8}),
      h("rect", {x: x(middle) - 1, y: 2, width: 2, height: HEIGHT - 4}),
      h("circle", {cx: x(own), cy: HEIGHT / 2, r: 4.5})
    ),
    h("small", null, t("area.rank", words))
  );
}
