import {corpus, knowledge, report} from "../../loaders/index.ts";
import {textSource} from "../../loaders/read/textSource.ts";
import type {CatalogueRow, Corpus} from "../../loaders/types.ts";

const known = await knowledge();

/** A corpus of reports that say these sentences, by `area-year`. */
export function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const reports = Object.entries(texts).map(([name, text]) => {
    const [area, year] = name.split("-");
    const row: CatalogueRow = {
      report: name,
      file: `${name}.txt`,
      area: area!,
      year: Number(year),
      yearBasis: "stated",
      title: "",
      issuer: "",
      published: "",
      genre: "government_report",
      url: "",
      sha256: "",
      note: "",
      noteEn: ""
    } as CatalogueRow;
    return report(textSource(`${year}年法治政府建设情况\n一、主要工作\n${text}\n`, name), known, row);
  });
  return corpus(reports, known);
}
