/** Which documents are cited where: the widest-cited documents against the areas that cite most. */
import {chart} from "../chart.js";
import {areaName} from "../contents.js";
import {t} from "../language.js";
import type {Work} from "./works.js";

const mostWorks = 25;
const mostAreas = 30;

export function matrix(works: readonly Work[]): HTMLElement {
  const rows = works.slice(0, mostWorks);
  const areas = leading(rows.flatMap(({citations}) => citations.map(({area}) => area)));
  const values = rows.flatMap(({name, citations}) =>
    areas.map((area) => ({name, area: areaName(area), times: citations.filter((one) => one.area === area).length}))
  );
  return chart({
    lang: "zh-Hans",
    title: t("cited.matrix"),
    caption: t("cited.matrix.caption"),
    alternative: rows.map(({name, reports}) => `${name} ${reports}`).join("; "),
    source: t("search.source"),
    extract: {
      name: "citation-matrix",
      title: t("cited.matrix"),
      source: t("search.source"),
      rows: () => values,
      columns: {name: t("cited.document"), area: t("search.area"), times: t("cited.times")}
    },
    spec: (width) => ({
      width,
      autosize: {type: "fit-x", contains: "padding"},
      height: rows.length * 20,
      data: {values: values.filter(({times}) => times > 0)},
      mark: {type: "rect", color: "var(--accent)"},
      encoding: {
        y: {
          field: "name",
          type: "nominal",
          sort: rows.map(({name}) => name),
          axis: {title: null, labelLimit: width * 0.5}
        },
        x: {
          field: "area",
          type: "nominal",
          sort: areas.map((area) => areaName(area)),
          axis: {title: null, orient: "top", labelAngle: -45}
        },
        opacity: {field: "times", type: "quantitative", scale: {range: [0.45, 1]}, legend: null},
        tooltip: [{field: "name"}, {field: "area"}, {field: "times"}]
      }
    })
  });
}

function leading(areas: readonly (string | null)[]): (string | null)[] {
  const counts = new Map<string | null, number>();
  for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostAreas)
    .map(([area]) => area);
}
