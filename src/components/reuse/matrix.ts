/** How much each pair of reports shares. */
import {chart} from "../chart.js";
import {t} from "../language.js";
import {choose} from "../state.js";
import type {Pair} from "./pairs.js";

/** More rows than this cannot be read; the reports that share most are shown. */
const mostReports = 40;

export function matrix(shared: readonly Pair[], name: (report: string) => string): HTMLElement {
  const sums = new Map<string, number>();
  for (const {one, other, characters} of shared)
    for (const report of new Set([one, other])) sums.set(report, (sums.get(report) ?? 0) + characters);
  const shown = new Set(
    [...sums]
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostReports)
      .map(([report]) => report)
  );
  const cells = shared.filter(({one, other}) => shown.has(one) && shown.has(other));
  const values = cells.flatMap(({one, other, characters}) => {
    const cell = {id: `${one} ${other}`, one: name(one), other: name(other), characters, pair: [one, other]};
    return one === other ? [cell] : [cell, {...cell, id: `${other} ${one}`, one: cell.other, other: cell.one}];
  });
  return chart({
    title: t("reuse.matrix"),
    caption: t("reuse.matrix.caption"),
    alternative: cells.map(({one, other, characters}) => `${name(one)} – ${name(other)} ${characters}`).join("; "),
    source: t("search.source"),
    extract: {
      name: "reuse",
      title: t("reuse.matrix"),
      source: t("search.source"),
      rows: () => values,
      columns: {one: t("reuse.one"), other: t("reuse.other"), characters: t("reuse.characters")}
    },
    open: ({pair: [one, other]}) => choose({one: one!, other: other!}),
    spec: (width) => ({
      width: Math.min(width, 640),
      autosize: {type: "fit-x", contains: "padding"},
      height: shown.size * 26,
      data: {values},
      encoding: {
        x: {field: "one", type: "nominal", axis: {title: null, orient: "top", labelAngle: -45}},
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
              scale: {type: "sqrt", range: [0.1, 0.5]},
              legend: null
            }
          }
        },
        {mark: {type: "text", fontSize: 11}, encoding: {text: {field: "characters", type: "quantitative"}}}
      ]
    })
  });
}
