import {createHash} from "node:crypto";
import {cp, mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {csvFormat} from "d3-dsv";
import {Chance} from "./chance.ts";
import {syntheticReport} from "./report.ts";
import {ReusedProse} from "./reused.ts";

const syllables = [..."安平宁昌定永新泰清河山林江海云溪石龙凤金银阳丰庆和康德兴华东西南北中"];

interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: "province" | "prefecture" | "county";
  readonly parent: string;
  readonly population: number;
}

/** Places of a province, itself among them. No real place has a code from 66 on, so 34 provinces are the most. */
const OF_PROVINCE = 101;

/** Made-up places: provinces of ten prefectures, these of about nine counties, codes as in GB/T 2260 but of no real place. */
function places(total: number, chance: Chance): Place[] {
  const found: Place[] = [];
  const names = new Set<string>();
  const name = (ending: string): string => {
    const made = `${chance.of(syllables)}${chance.of(syllables)}${chance.of(["", chance.of(syllables)])}${ending}`;
    if (names.has(made)) return name(ending);
    names.add(made);
    return made;
  };
  for (let province = Math.min(91, 100 - Math.ceil(total / OF_PROVINCE)); found.length < total; province++) {
    const top = `${province}0000`;
    found.push({code: top, name: name("省"), level: "province", parent: "", population: chance.whole(2e7, 9e7)});
    for (let prefecture = 1; prefecture <= 10 && found.length < total; prefecture++) {
      const middle = `${province}${String(prefecture).padStart(2, "0")}00`;
      found.push({
        code: middle,
        name: name("市"),
        level: "prefecture",
        parent: top,
        population: chance.whole(1e6, 8e6)
      });
      for (let county = 1; county <= 9 && found.length < total; county++)
        found.push({
          code: `${middle.slice(0, 4)}${String(county).padStart(2, "0")}`,
          name: name(chance.of(["县", "区"])),
          level: "county",
          parent: middle,
          population: chance.whole(1e5, 1.2e6)
        });
    }
  }
  return found;
}

/**
 * Writes a data folder of made-up reports, `areas` places by `years` years up to 2023, with the project's own codebook and lexicons.
 * `isLong`: reports as long as real ones (16 kB), with prose that returns from year to year and from above. The same numbers give the same bytes. For tests of scale only; nothing of it is ever published.
 */
export async function writeSynthetic(
  dir: string,
  {areas, years, isLong = false}: {areas: number; years: number; isLong?: boolean}
): Promise<void> {
  const chance = new Chance(20260101);
  const found = places(areas, chance);
  await mkdir(join(dir, "reports"), {recursive: true});
  for (const kept of ["codebook", "lexicons"]) await cp(join("data", kept), join(dir, kept), {recursive: true});
  const described = found.map(({code, name, level, parent, population}) => ({
    code,
    name_zh: name,
    name_en: `Place ${code}`,
    short_names: "",
    level,
    parent_code: parent,
    from: "",
    until: "",
    successors: "",
    population_2020: population,
    population_source: "synthetic"
  }));
  await mkdir(join(dir, "areas"), {recursive: true});
  await writeFile(join(dir, "areas/areas.csv"), csvFormat(described));
  await writeFile(join(dir, "areas/names.csv"), "code,name_zh,name_en,short_names,from,until,successors\n");
  await writeFile(join(dir, "areas/zones.csv"), "id,name_zh,name_en,parent_code,from,until,successors\n");
  const rows = [];
  const prose = isLong ? new ReusedProse(chance) : null;
  for (const {code, name, level, parent} of found) {
    const large = {province: 400, prefecture: 60, county: 12}[level];
    for (let year = 2024 - years; year <= 2023; year++) {
      const text = syntheticReport(name, year, large, chance, prose?.of(code, parent, year));
      const file = `${code}-${year}.txt`;
      await writeFile(join(dir, "reports", file), text);
      rows.push({
        report: `${code}-${year}`,
        file,
        area: code,
        year,
        yearBasis: "stated",
        title: `${name}${year}年法治政府建设情况报告`,
        issuer: `${name}人民政府`,
        published: `${year + 1}-0${chance.whole(1, 5)}`,
        genre: "government_report",
        url: "",
        sha256: createHash("sha256").update(text).digest("hex"),
        note: "synthetic",
        noteEn: "synthetic"
      });
    }
  }
  await writeFile(join(dir, "reports", "catalogue.csv"), csvFormat(rows));
}
