/** The amount of text that each pair of reports shares; for too many reports to be read, that of each pair of areas. */
import type {Cell} from "../../../loaders/index.ts";
import {t} from "../base/language.js";
import {chart} from "../chart/chart.js";
import {upright} from "../chart/textWidth.js";

/** With more rows than this a number does not fit into its cell. */
const MOST_NUMBERS = 12;

interface MatrixOptions {
  readonly cells: readonly Cell[];
  readonly caption: string;
  readonly name: (id: string) => string;
  readonly open: (one: string, other: string) => void;
}

export function matrix({cells, caption, name, open}: MatrixOptions): HTMLElement {
  const names = [...new Set(cells.flatMap(({one, other}) => [one, other]))].map(name);
  const rows = names.length;
  const values = cells.flatMap(({one, other, characters}) => {
    const cell = {id: `${one} ${other}`, one: name(one), other: name(other), characters, pair: [one, other]};
    return one === other ? [cell] : [cell, {...cell, id: `${other} ${one}`, one: cell.other, other: cell.one}];
  });
  return chart({
    title: t("reuse.matrix"),
    caption,
    alternative: cells.map(({one, other, characters}) => `${name(one)} – ${name(other)} ${characters}`).join("; "),
    source: t("search.source"),
    extract: {
      name: "reuse",
      title: t("reuse.matrix"),
      source: t("search.source"),
      rows: () => values,
      columns: {one: t("reuse.one"), other: t("reuse.other"), characters: t("reuse.characters")}
    },
    open: ({pair: [one, other]}) => open(one!, other!),
    spec: (width) => ({
      width: Math.min(width, 640),
      autosize: {type: "fit-x", contains: "padding"},
      height: rows * (rows > MOST_NUMBERS ? 16 : 26),
      data: {values},
      encoding: {
        x: {
          field: "one",
          type: "nominal",
          axis: {title: null, orient: "top", ...upright(names, Math.min(width, 640) - 110)}
        },
        y: {field: "other", type: "nominal", axis: {title: null}},
        tooltip: [{field: "one"}, {field: "other"}, {field: "characters", title: t("reuse.characters")}]
      },
      layer: [
        {
          mark: {type: "rect", color: "var(--accent)"},
          encoding: {
            opacity: {
              field: "characters",
              type: "quantitative",
              scale: {type: "sqrt", range: [0.1, rows > MOST_NUMBERS ? 1 : 0.5]},
              legend: null
            }
          }
        },
        ...(rows > MOST_NUMBERS
          ? []
          : [{mark: {type: "text", fontSize: 11}, encoding: {text: {field: "characters", type: "quantitative"}}}])
      ]
    })
  });
}
