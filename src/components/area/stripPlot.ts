/** An area's value among its peers': a tick each on one line from zero, the area's own as a dot, and its rank in words. */
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {brief, number} from "../words/numberFormat.js";

const WIDTH = 132;
const HEIGHT = 18;

/** Nothing where no peer has a value to stand beside. Negative values have no place on the line. */
export function strip(own: number, others: readonly number[]): HTMLElement | null {
  const all = [own, ...others];
  if (!others.length || all.some((value) => value < 0)) return null;
  const most = Math.max(...all) || 1;
  const x = (value: number) => 5 + (value / most) * (WIDTH - 10);
  const rank = others.filter((value) => value > own).length + 1;
  const words = t("area.rank", {rank: number(rank), all: number(all.length)});
  return h(
    "span",
    {class: "strip", title: t("area.strip", {rank: number(rank), all: number(all.length), most: brief(most)})},
    h(
      "svg",
      {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true"},
      h("line", {x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2}),
      others.map((value) => h("rect", {x: x(value) - 1, y: 3, width: 2, height: HEIGHT - 6})),
      h("circle", {cx: x(own), cy: HEIGHT / 2, r: 5})
    ),
    h("small", null, words)
  );
}
