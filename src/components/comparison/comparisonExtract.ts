/** The figures of a comparison, to be taken away: what is drawn, and what must be known of it where there is no page to ask. */

import type {Row} from "../../../loaders/index.ts";
import {english, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import type {Extract} from "../chart/extract.js";
import {areaName, areas, indicatorName} from "../store/corpusContents.js";
import {populationSource} from "../words/populationSource.js";
import type {Comparison} from "./comparison.js";
import {gapWords} from "./figureWords.js";
import type {DrawnFigure, Panel} from "./panels.js";

/** The columns of `flat` that a drawn figure lacks. */
const joined = ["id", "comparable", "cautionsZh", "cautionsEn", "sentence", "reference"] as const;
type Joined = Pick<Row<"flat">, (typeof joined)[number]>;

/** A line of the file: a figure, or a cell without one. */
type Line = Partial<Omit<DrawnFigure, "label">> & Partial<Joined> & {readonly label: string};

/** The drawn figures with their words, cells without a figure included; in full, the rows of `measurements` with all their columns. */
export function extract(
  drawn: readonly Panel[],
  {gaps}: Comparison,
  words: {readonly title: string; readonly source: string}
): Extract<Line> {
  const figures = drawn.flatMap((panel) => panel.figures);
  const indicators = [...new Set(drawn.map(({indicator}) => indicator))];
  // A computed rate has the ids of both parts.
  const ids = figures.flatMap(({id}) => id.split(",")).join("\n");
  return {
    ...words,
    name: `fazhi-${indicators.join("-").slice(0, 60)}`,
    columns: {
      indicator: t("fact.indicator"),
      indicatorName: t("fact.indicatorName"),
      area: t("fact.area"),
      areaName: t("fact.areaName"),
      year: t("fact.year"),
      yearBasis: t("fact.yearBasis"),
      value: t("fact.value"),
      high: t("fact.high"),
      bound: t("fact.bound"),
      unit: t("fact.unit"),
      label: t("fact.label"),
      x: t("fact.measured"),
      subject: t("fact.subject"),
      period: t("fact.period"),
      periodFrom: t("fact.periodFrom"),
      periodTo: t("fact.periodTo"),
      periodBasis: t("fact.periodBasis"),
      scope: t("fact.scope"),
      body: t("fact.body"),
      comparable: t("fact.comparable"),
      apart: t("fact.apart"),
      findings: t("fact.findings"),
      cautions: t("fact.cautions"),
      quote: t("fact.quote"),
      sentence: t("fact.sentence"),
      report: t("fact.report"),
      link: t("fact.link"),
      reference: t("fact.reference"),
      population: t("fact.population"),
      populationYear: t("fact.populationYear"),
      populationSource: t("fact.populationSource"),
      id: t("fact.id")
    },
    rows: async () => {
      const rowOf = new Map(
        (await asked<Joined>(`SELECT ${joined.join(", ")} FROM flat`, ids)).map((row) => [row.id, row])
      );
      return [
        ...figures.map((figure) => {
          const row = rowOf.get(figure.id);
          const cautions = english ? row?.cautionsEn : row?.cautionsZh;
          const at = Number(figure.id.slice(figure.id.lastIndexOf("@") + 1));
          return named({...figure, ...row, cautions, link: reportPage(figure.report, at)});
        }),
        ...gaps.map((gap) => {
          const {area, indicator, year} = gap;
          return named({area, indicator, year, label: gapWords(gap)});
        })
      ];
    },
    full: () => asked<object>("SELECT * FROM measurements", ids, "ORDER BY indicator, area, year, ordinal")
  };
}

/** The rows of a statement whose `id` is one of some, which stand in lines. The engine comes when a reader asks first. */
async function asked<R>(select: string, ids: string, order = ""): Promise<readonly R[]> {
  const {query} = await import("../store/queryEngine.js");
  return query<R>(`${select} WHERE id IN (SELECT unnest(string_split(?, chr(10)))) ${order}`, [ids]);
}

/** A cell with the names and the population of what its codes stand for. */
function named<Cell extends {readonly area: string; readonly indicator: string}>(cell: Cell) {
  const area = areas.get(cell.area);
  return {
    ...cell,
    areaName: areaName(cell.area),
    indicatorName: indicatorName(cell.indicator),
    population: area?.population,
    populationYear: area?.populationYear,
    populationSource: area?.population ? populationSource(area) : ""
  };
}
