import {succession} from "../lexis/succession.ts";
import type {Area, Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";

/** Every area of the gazetteer, with its place in time. */
export function areas({knowledge}: Corpus<ReportCore>): Row<"areas">[] {
  const {seriesArea, breaks} = succession(knowledge.areas);
  return knowledge.areas.map((area) => ({
    area: area.code,
    nameZh: area.nameZh,
    nameEn: area.nameEn,
    level: area.level,
    parent: area.parent || null,
    population: area.population,
    populationYear: area.populationYear,
    populationSource: area.populationSource || null,
    validFrom: area.validFrom,
    validUntil: area.validUntil,
    successors: joined(area.successors.map(({area, year}) => (year === null ? area : `${area} ${year}`))),
    formerNames: joined(formerNames(area)),
    series: seriesArea(area.code),
    breaks: joined(
      breaks(area.code).map(({year, kind, area, nameZh}) =>
        kind === "territory" ? `${year} territory` : `${year} ${kind}: ${area} ${nameZh}`
      )
    )
  }));
}

const joined = (parts: readonly string[]) => parts.join("; ") || null;

const formerNames = ({formerNames}: Area) =>
  formerNames.map(({nameZh, validFrom, validUntil}) => `${nameZh} ${validFrom ?? ""}–${validUntil ?? ""}`);
