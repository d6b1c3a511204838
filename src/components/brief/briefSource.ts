/** The tables in which a brief is looked up: made from the readings of the reports and indicators that it binds. */
import type {AreaReading, IndicatorReading, Reading} from "../../../loaders/index.ts";
import {exhibitQuery} from "../../shared/brief/exhibit.js";
import type {BriefReport, BriefTables} from "../../shared/brief/lookedUpTables.js";
import {observations} from "../../shared/brief/observed.js";
import type {Brief} from "../../shared/brief/parse.js";
import {briefTables} from "../../shared/brief/tablesFrom.js";
import {unitName} from "../base/language.js";
import {areas, type ChartFigure, contents, indicators, seriesOf} from "../store/corpusContents.js";
import {findReading} from "../store/preparedReading.js";

/** Reports of charts and tables beyond this number are not fetched: their references are those of area and year. */
const MOST_REPORTS = 60;

const reportOf = (id: string) => id.slice(0, id.lastIndexOf("@"));
const present = <Value>(values: readonly (Value | null)[]): Value[] => values.filter((value) => value !== null);

/** The tables of a brief. Absent reports and indicators are left out: the brief says so in its place. */
export async function tablesFor({bindings}: Brief): Promise<BriefTables> {
  const wanted = bindings.map(({binding}) => binding);
  const queries = wanted.flatMap((binding) => ("query" in binding ? exhibitQuery(binding.query) : []));
  const ofArea = queries.filter((query) => !query.indicators.length).flatMap((query) => query.areas.map(seriesOf));
  const named = new Set([
    ...queries.flatMap((query) => query.indicators),
    ...wanted.flatMap((binding) => (binding.kind === "value" ? binding.indicator : []))
  ]);
  const [ownIndicators, ownAreas] = await Promise.all([
    Promise.all([...named].filter((id) => indicators.has(id)).map((id) => findReading("indicator", id))),
    Promise.all([...new Set(ofArea)].filter((id) => areas.has(id)).map((id) => findReading("area", id)))
  ]);
  const coded = codedFigures(present(ownIndicators), present(ownAreas));
  const first = assembled(coded, []);
  const bound = new Set(
    wanted.flatMap((binding) => {
      if (binding.kind === "figure") return reportOf(binding.figure);
      if ("report" in binding) return binding.report;
      if (binding.kind !== "value") return [];
      return observations(binding.indicator, first).flatMap(({series, year, id}) =>
        id !== null && series === seriesOf(binding.area) && year === binding.year ? reportOf(id) : []
      );
    })
  );
  const shown = queries.flatMap((query) => exhibited(query, first)).map(reportOf);
  const reports = new Set([...bound, ...[...new Set(shown)].slice(0, MOST_REPORTS)]);
  return assembled(coded, present(await Promise.all([...reports].map((id) => findReading("report", id)))));
}

/** The addresses of the figures that an exhibit shows. */
function exhibited(
  {indicators: ids, areas: codes, years}: ReturnType<typeof exhibitQuery>,
  tables: BriefTables
): string[] {
  const chosen = new Set(codes.map(seriesOf));
  const shown = ids.length ? ids : codes.flatMap((code) => tables.indicatorsOf(seriesOf(code)));
  return shown
    .flatMap((id) => observations(id, tables))
    .filter(({series, year}) => (!chosen.size || chosen.has(series)) && (!years.length || years.includes(year)))
    .flatMap(({id}) => id ?? []);
}

interface Coded {
  readonly byIndicator: ReadonlyMap<string, readonly ChartFigure[]>;
  readonly bySeries: ReadonlyMap<string, readonly ChartFigure[]>;
}

function codedFigures(ownIndicators: readonly IndicatorReading[], ownAreas: readonly AreaReading[]): Coded {
  const byIndicator = new Map<string, readonly ChartFigure[]>();
  for (const {figures} of ownAreas)
    for (const figure of figures)
      byIndicator.set(figure.indicator!, [...(byIndicator.get(figure.indicator!) ?? []), figure]);
  // All figures of an indicator, those of the areas among them.
  for (const {indicator, figures} of ownIndicators) byIndicator.set(indicator.indicator, figures);
  return {byIndicator, bySeries: new Map(ownAreas.map(({area, figures}) => [seriesOf(area), figures]))};
}

function assembled({byIndicator, bySeries}: Coded, readings: readonly Reading[]): BriefTables {
  const byReport = new Map(readings.map((reading) => [reading.report.report, reading]));
  const figureById = new Map(
    readings.flatMap(({report, figures}) =>
      figures.map((figure) => [figure.id, {...figure, report: report.report}] as const)
    )
  );
  const unread = {gbt7714: null, apa: null, bibtex: null};
  const reports = contents.reports.map(
    ({report, area, year, title}): BriefReport =>
      byReport.get(report)?.report ?? {...unread, report, area, year, title, file: report}
  );
  return briefTables({
    reports,
    findFigure: (id) => figureById.get(id) ?? null,
    sentencesOf: (report) => {
      const reading = byReport.get(report);
      return (reading?.sentences ?? []).map((sentence) => ({
        ...sentence,
        text: reading!.text.slice(sentence.start, sentence.end)
      }));
    },
    findingsOf: (report) => {
      const reading = byReport.get(report);
      return (reading?.findings ?? []).map((finding) => ({
        ...finding,
        sourceStart: finding.sentence === null ? null : (reading!.sentences[finding.sentence]?.sourceStart ?? null)
      }));
    },
    figuresOf: (indicator) => byIndicator.get(indicator) ?? [],
    indicatorsOf: (series) =>
      [...new Set((bySeries.get(series) ?? []).flatMap(({indicator}) => indicator ?? []))].sort(),
    findIndicator: (id) => indicators.get(id) ?? null,
    findArea: (code) => areas.get(code) ?? null,
    seriesOf,
    coded: (list, code) =>
      (contents.codelists[list] as Readonly<Record<string, readonly [string, string]>>)[code] ?? null,
    unitEn: unitName
  });
}
