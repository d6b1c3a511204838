/** One answer from one data set: what Compare draws as comparable is what the SQL of the data page and the notebook finds. */
import assert from "node:assert/strict";
import {test} from "node:test";
import {rowsOf} from "../../loaders/index.ts";
import {chartFigure} from "../../loaders/tables/chartFigure.ts";
import {comparison} from "../../src/components/comparison/comparison.ts";
import {choice, defaults} from "../../src/components/comparison/comparisonChoice.ts";
import {projectCorpus} from "../corpus.ts";

test("Compare draws the observations as plain, with the figures of a conflict, and sets all others apart", async () => {
  const corpus = await projectCorpus();
  const figures = rowsOf
    .measurements(corpus)
    .filter(({indicator, reported}) => indicator && reported)
    .map(chartFigure);
  const areas = new Map(rowsOf.areas(corpus).map((area) => [area.area, area]));
  const indicators = new Map(rowsOf.indicators(corpus).map((indicator) => [indicator.indicator, indicator]));
  const reports = rowsOf.reports(corpus);
  const drawn = [...indicators.keys()].flatMap((indicator) =>
    comparison(figures, choice({...defaults, indicator}), indicators, areas, reports)
      .plotted.filter(({apart}) => apart === null)
      .map(({id}) => id)
  );
  const asked = rowsOf
    .observations(corpus)
    .filter(({period}) => period === "year")
    .flatMap(({id, others, status}) => (status === "conflict" ? others!.split("|") : [id!]));
  const again = (ids: readonly string[]) => [...new Set(ids)].sort();
  assert.deepEqual(again(drawn), again(asked));
  assert.ok(asked.length > 100);
});
