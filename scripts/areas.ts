/**
 * Rebuilds `data/areas/areas.csv` and `data/areas/names.csv` from two sources, so that the areas can be brought up to date:
 *   npx tsx scripts/areas.ts HISTORY.csv POPULATION.csv
 * HISTORY has a row for each name of each area: code, province, prefecture, name, level, from, until, successors. POPULATION has code and
 * population of the 2020 census. English names and the populations of bulletins that stand in the file already are kept.
 */
import {readFile, writeFile} from "node:fs/promises";
import {csvFormat, csvParse} from "d3-dsv";
import {code, isSame, type Tenure, tenures} from "./areas/history.ts";
import {englishName, shortNames} from "./areas/names.ts";
import {census} from "./areas/population.ts";

const [historyFile, populationFile] = process.argv.slice(2);
if (!historyFile || !populationFile) throw new Error("usage: npx tsx scripts/areas.ts HISTORY.csv POPULATION.csv");
const [history, population, before] = (
  await Promise.all([historyFile, populationFile, "data/areas/areas.csv"].map((file) => readFile(file, "utf8")))
).map((text) => csvParse(text.replace(/^\uFEFF/, "")));

const all = tenures(history!);
const byCode = new Map<string, Tenure[]>();
for (const tenure of all) byCode.set(tenure.code, [...(byCode.get(tenure.code) ?? []), tenure]);
const kept = new Map(before!.map((row) => [row.code!, row]));
const told = new Map(population!.map((row) => [row.code!, Number(row.population)]));

const areas: Record<string, string>[] = [];
const names: Record<string, string>[] = [];
for (const [code, own] of [...byCode].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const last = own.at(-1)!;
  let first = own.length - 1;
  while (first > 0 && isSame(own[first - 1]!, own[first]!)) first--;
  areas.push({
    code,
    name_zh: last.name,
    name_en: (kept.get(code)?.name_zh === last.name && kept.get(code)?.name_en) || englishName(last.name),
    short_names: shortNames(last.name).join("|"),
    level: last.level,
    parent_code: parentOf(last),
    from: String(own[first]!.from),
    until: last.until === null ? "" : String(last.until),
    successors: last.successors.join("|"),
    ...population2020(code, last)
  });
  names.push(...own.slice(0, -1).flatMap((one, i) => former(one, own[i + 1]!, i < first)));
}
await writeFile("data/areas/areas.csv", `${csvFormat(areas)}\n`);
await writeFile("data/areas/names.csv", `${csvFormat(names)}\n`);

/** The area above: the province of a province's own counties, else the prefecture whose code theirs begins with. */
function parentOf({level, code: own, prefecture}: Tenure): string {
  if (level === "province") return "";
  const province = `${own.slice(0, 2)}0000`;
  if (level === "prefecture" || prefecture === "直辖") return province;
  const above = `${own.slice(0, 4)}00`;
  return byCode.has(above) ? above : province;
}

function population2020(code: string, last: Tenure): Record<"population_2020" | "population_source", string> {
  const row = kept.get(code);
  if (row?.population_2020 && !row.population_source!.includes("分县资料"))
    return {population_2020: row.population_2020, population_source: row.population_source!};
  const {persons, source} = census(last, told, all);
  return {population_2020: persons === null ? "" : String(persons), population_source: source};
}

/** A former name of a code; where the code was that of another area then, the codes that took that area over. */
function former(one: Tenure, next: Tenure, isOther: boolean): Record<string, string>[] {
  if (one.name === next.name && !isOther) return [];
  return [
    {
      code: one.code,
      name_zh: one.name,
      name_en: englishName(one.name),
      short_names: shortNames(one.name).join("|"),
      from: String(one.from),
      until: String(one.until),
      successors: isOther ? one.successors.filter((successor) => code(successor) !== one.code).join("|") : ""
    }
  ];
}
