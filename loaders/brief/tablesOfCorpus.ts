import type {BriefTables} from "../../shared/brief/lookedUpTables.ts";
import {briefTables} from "../../shared/brief/tablesFrom.ts";
import {codelists} from "../codelists.ts";
import {grouped} from "../tables/grouped.ts";
import {rowsIn, type Tables} from "../tables/tables.ts";

/** The tables of a corpus as briefs are looked up in them. Sentences and findings are grouped when first asked for. */
export function tablesOfCorpus(tables: Tables): BriefTables {
  const indicators = new Map(rowsIn(tables, "indicators").map((row) => [row.indicator, row]));
  const areas = new Map(rowsIn(tables, "areas").map((row) => [row.area, row]));
  const seriesOf = (area: string) => areas.get(area)?.series ?? area;
  // A corpus has millions of figures: they are indexed when a brief binds one.
  const measurements = once(() => rowsIn(tables, "measurements"));
  const byId = once(() => new Map(measurements().map((row) => [row.id, row])));
  const coded = once(() => measurements().filter(({reported, indicator}) => reported && indicator));
  const byIndicator = once(() => grouped(coded(), ({indicator}) => indicator));
  const bySeries = once(() => grouped(coded(), ({area}) => (area === null ? null : seriesOf(area))));
  const sentences = once(() => grouped(rowsIn(tables, "sentences"), ({report}) => report));
  const findings = once(() => grouped(rowsIn(tables, "findings"), ({report}) => report));
  return briefTables({
    reports: rowsIn(tables, "reports"),
    findFigure: (id) => byId().get(id) ?? null,
    figuresOf: (indicator) => byIndicator().get(indicator) ?? [],
    indicatorsOf: (series) =>
      [...new Set((bySeries().get(series) ?? []).flatMap(({indicator}) => indicator ?? []))].sort(),
    sentencesOf: (report) => sentences().get(report) ?? [],
    findingsOf: (report) => findings().get(report) ?? [],
    findIndicator: (id) => indicators.get(id) ?? null,
    findArea: (code) => areas.get(code) ?? null,
    seriesOf,
    coded: (list, code) => (codelists[list] as Readonly<Record<string, readonly [string, string]>>)[code] ?? null,
    unitEn: (unit) => unit
  });
}

/** A value that is made when first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}
