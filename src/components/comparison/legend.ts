/** The key to the marks: only those that the chart has. */
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import type {Plotted} from "./comparison.js";

const signs: Record<string, string[]> = {
  exact: ["M8 12a4 4 0 1 1 8 0a4 4 0 1 1-8 0z"],
  over: ["M4 12a4 4 0 1 1 8 0a4 4 0 1 1-8 0z", "M12 11h6v2h-6z", "M17 8l6 4l-6 4z"],
  under: ["M12 12a4 4 0 1 1 8 0a4 4 0 1 1-8 0z", "M6 11h6v2h-6z", "M7 8l-6 4l6 4z"],
  about: ["M8 12a4 4 0 1 1 8 0a4 4 0 1 1-8 0z"],
  range: ["M2 9h20v6h-20z"]
};

/** A list of signs and what they mean, for the bounds of `figures` and for what stands apart. */
export function key(figures: readonly Plotted[]): HTMLElement | null {
  const bounds = Object.keys(signs).filter((bound) => figures.some((figure) => figure.bound === bound));
  const hollow = figures.some((figure) => figure.apart);
  if (bounds.length < 2 && !hollow) return null;
  const entry = (kind: string, paths: string[], words: string) =>
    h(
      "li",
      {class: `sign-${kind}`},
      h(
        "svg",
        {viewBox: "0 0 24 24", "aria-hidden": "true"},
        kind === "about" && h("circle", {cx: 12, cy: 12, r: 10}),
        paths.map((d) => h("path", {d}))
      ),
      words
    );
  return h(
    "ul",
    {class: "key", "aria-label": t("key.title")},
    bounds.map((bound) => entry(bound, signs[bound]!, t(`key.${bound}` as "key.over"))),
    hollow && entry("apart", signs.exact!, t("key.apart"))
  );
}
