/**
 * Rebuilds `data/areas/areas.csv` and `data/areas/names.csv` from two sources, so that the areas can be brought up to date:
 *   npx tsx scripts/areas.ts HISTORY.csv POPULATION.csv
 * HISTORY has a row for each name of each area: code, province, prefecture, name, level, from, until, successors. POPULATION has code and
 * population of the 2020 census. English names and the populations of bulletins that stand in the file already are kept.
 */
import {readFile, writeFile} from "node:fs/promises";
import {csvFormat, csvParse} from "d3-dsv";
import type {Area, AreaName, Successor} from "../loaders/types.ts";
import {isSame, type Tenure, tenures} from "./areas/history.ts";
import {englishName, isCorrected, shortNames} from "./areas/names.ts";
import {census} from "./areas/population.ts";

const files = {areas: "data/areas/areas.csv", names: "data/areas/names.csv"};
const [historyFile, populationFile] = process.argv.slice(2);
if (!historyFile || !populationFile) throw new Error("usage: npx tsx scripts/areas.ts HISTORY.csv POPULATION.csv");
const rowsOf = async (file: string) => csvParse((await readFile(file, "utf8")).replace(/^\uFEFF/, ""));
const kept = new Map((await rowsOf(files.areas)).map((row) => [row.code!, row]));
const told = new Map((await rowsOf(populationFile)).map((row) => [row.code!, Number(row.population)]));

const english = new Map(
  [...kept.values()].filter(({name_zh}) => !isCorrected(name_zh!)).map((row) => [row.name_zh!, row.name_en!])
);
const known = new Map([...english].map(([name, reading]) => [name.slice(0, -1), reading]));
const named = (name: string) => ({
  nameEn: english.get(name) ?? ((name.length > 2 && known.get(name.slice(0, -1))) || englishName(name)),
  shortNames: shortNames(name)
});
const byCode = tenures(await rowsOf(historyFile), named);
const areas = [...byCode.values()].map(area);

await writeFile(files.areas, `${csvFormat(areas.map(areaRow))}\n`);
await writeFile(
  files.names,
  `${csvFormat(areas.flatMap(({code, formerNames}) => formerNames.map((name) => ({code, ...nameRow(name)}))))}\n`
);

/** The area of a code: its last tenure; the earlier ones as former names, with successors only where they were those of another area. */
function area(all: readonly Tenure[]): Area {
  const last = all.at(-1)!;
  let first = all.length - 1;
  while (first > 0 && isSame(all[first - 1]!, all[first]!)) first--;
  let start = all.length - 1;
  while (start > first && all[start - 1]!.nameZh === last.nameZh) start--;
  const former = all.slice(0, start).map((one, i) => (i < first ? one : {...one, successors: []}));
  const {prefecture, ...name} = last;
  return {
    ...name,
    validFrom: all[start]!.validFrom,
    nameEn: (!isCorrected(last.nameZh) && kept.get(last.code)?.name_en) || last.nameEn,
    formerNames: former,
    parent: parentOf(last),
    population: null,
    populationYear: null,
    populationSource: ""
  };
}

/** The area above: the province of a province's own counties, else the prefecture whose code theirs begins with. */
function parentOf({level, code, prefecture}: Tenure): string {
  if (level === "province") return "";
  const province = `${code.slice(0, 2)}0000`;
  const above = `${code.slice(0, 4)}00`;
  return level === "county" && prefecture !== "直辖" && byCode.has(above) ? above : province;
}

function areaRow(area: Area) {
  const {code, level, parent} = area;
  const {name_zh, name_en, short_names, from, until, successors} = nameRow(area);
  const bulletin = kept.get(code);
  const isKept = bulletin?.population_2020 && !bulletin.population_source!.includes("分县资料");
  const {persons, source} = isKept
    ? {persons: bulletin.population_2020, source: bulletin.population_source}
    : census(area, told, areas);
  return {
    code,
    name_zh,
    name_en,
    short_names,
    level,
    parent_code: parent,
    from,
    until,
    successors,
    population_2020: persons,
    population_source: source
  };
}

function nameRow({nameZh, nameEn, shortNames, validFrom, validUntil, successors}: AreaName) {
  const taker = ({area, year}: Successor) => (year === validUntil ? area : `${area}[${year}]`);
  return {
    name_zh: nameZh,
    name_en: nameEn,
    short_names: shortNames.join("|"),
    from: validFrom,
    until: validUntil,
    successors: successors.map(taker).join("|")
  };
}
