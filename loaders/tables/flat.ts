import {reportLink} from "../../shared/reportLink.ts";
import type {Corpus} from "../types.ts";
import {cautions} from "./cautions.ts";
import {measurements} from "./measurements.ts";
import {picked} from "./picked.ts";
import {reports} from "./reports.ts";
import type {Row} from "./row.ts";
import {excerpt} from "./wordsAround.ts";

/** Rows of other tables that the flat one joins, where they were made before. */
export interface Joined {
  readonly measurements: readonly Row<"measurements">[];
  readonly reports: readonly Row<"reports">[];
}

/**
 * Every reported figure with an indicator, joined with the names, the sentence and the reference that belong to it. `site` is the address of the
 * site with its last slash; without it links are paths within the site.
 */
export function flat(
  corpus: Corpus,
  {measurements: figures, reports: reported}: Joined = {measurements: measurements(corpus), reports: reports(corpus)},
  site = ""
): Row<"flat">[] {
  const {knowledge} = corpus;
  const areas = new Map(knowledge.areas.map((area) => [area.code, area]));
  const indicators = new Map(knowledge.indicators.map((indicator) => [indicator.id, indicator]));
  const dimensions = new Map(knowledge.dimensions.map((dimension) => [dimension.id, dimension]));
  const reportOf = new Map(reported.map((report) => [report.report, report]));
  const readOf = new Map(corpus.reports.map((read) => [read.source.report, read]));
  return figures
    .filter(({reported, indicator}) => reported && indicator)
    .map((figure) => {
      const report = reportOf.get(figure.report)!;
      const {repaired, sentences} = readOf.get(figure.report)!;
      const indicator = indicators.get(figure.indicator!)!;
      const dimension = dimensions.get(indicator.dimension)!;
      const area = areas.get(figure.area ?? "");
      const [cautionsZh, cautionsEn] = cautions(figure);
      return {
        ...picked(figure, copied),
        indicator: indicator.id,
        indicatorNameZh: indicator.nameZh,
        indicatorNameEn: indicator.nameEn,
        dimension: dimension.id,
        dimensionNameZh: dimension.nameZh,
        dimensionNameEn: dimension.nameEn,
        areaNameZh: area?.nameZh ?? null,
        areaNameEn: area?.nameEn ?? null,
        aboveNameZh: areas.get(area?.parent ?? "")?.nameZh ?? null,
        cautionsZh,
        cautionsEn,
        sentence: excerpt(repaired.text, sentences[figure.sentence]!, figure),
        reportTitle: report.title,
        genre: report.genre,
        issuer: report.issuer,
        published: report.published,
        reference: report.gbt7714 ?? report.apa ?? `出处不详的文本，文件 ${report.file}，SHA-256 ${report.sha256}`,
        link: reportLink(site, figure.report, figure.sourceStart),
        population: area?.population ?? null,
        populationYear: area?.populationYear ?? null,
        file: report.file,
        sha256: report.sha256
      };
    });
}

const copied = [
  "area",
  "year",
  "yearBasis",
  "value",
  "high",
  "bound",
  "unit",
  "kind",
  "direction",
  "subject",
  "period",
  "periodFrom",
  "periodTo",
  "periodBasis",
  "scope",
  "body",
  "comparable",
  "apart",
  "observed",
  "repeat",
  "findings",
  "quote",
  "report",
  "byteStart",
  "byteEnd",
  "id"
] as const satisfies readonly (keyof Row<"measurements"> & keyof Row<"flat">)[];
