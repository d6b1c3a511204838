import type {Corpus, Observation, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";

/** One area below tells nothing of a sum. */
const FEWEST = 2;

/** Figures of an area and year beside the sum of those of the areas right below it, where at least two of them tell it; counts and sums of money only. */
export function sums({observations, knowledge}: Corpus<ReportCore>): Row<"sums">[] {
  const parents = new Map(knowledge.areas.map(({code, parent}) => [code, parent]));
  const below = new Map<string, number>();
  for (const {parent, validUntil, level} of knowledge.areas)
    if (validUntil === null && level !== "zone") below.set(parent, (below.get(parent) ?? 0) + 1);
  const counted = new Set(
    knowledge.indicators.filter(({kind}) => kind === "count" || kind === "money").map(({id}) => id)
  );
  const annual = observations.filter(
    ({indicator, period, value}) => period === "year" && value && counted.has(indicator)
  );
  const cell = (indicator: string, area: string, year: number) => `${indicator}|${area}|${year}`;
  const told = new Map<string, Observation[]>();
  for (const one of annual) {
    const parent = parents.get(one.series);
    if (!parent) continue;
    const key = cell(one.indicator, parent, one.from);
    const group = told.get(key);
    if (group) group.push(one);
    else told.set(key, [one]);
  }
  return annual.flatMap(({indicator, series, from, value}) => {
    const parts = (told.get(cell(indicator, series, from)) ?? []).filter(
      ({value: part}) => part!.figure.unit === value!.figure.unit
    );
    if (parts.length < FEWEST) return [];
    return {
      area: series,
      year: from,
      indicator,
      value: value!.figure.value,
      unit: value!.figure.unit,
      id: value!.id,
      sum: parts.reduce((sum, {value: part}) => sum + part!.figure.value, 0),
      parts: parts.map(({value: part}) => part!.id).join("|"),
      told: parts.length,
      areas: below.get(series) ?? parts.length
    };
  });
}
