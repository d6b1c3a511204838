import {rights} from "./rights.ts";
import {columns, tableNames} from "./row.ts";
import {schema} from "./schema.ts";

/**
 * The data set as schema.org describes one, for the head of its page (JSON-LD): what search engines for data sets read.
 * Addresses are relative to the page, which stands beside `data/tables/`, or begin with `folder`. `csv`: whether the site has files of CSV.
 */
export function dataset(version: string, {csv = false, folder = "data/tables/"} = {}) {
  const file = download(folder);
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: "法治年报图谱 Fazhi Atlas",
    alternateName: "Fazhi Atlas",
    description:
      "从中国地方法治政府建设报告和综述中读出的数字，各附原句和在源文件中的位置。Figures read from rule-of-law reports of Chinese local governments and from reviews of them, each with its sentence and its place in the source file.",
    version,
    inLanguage: ["zh-Hans", "en"],
    isAccessibleForFree: true,
    license: "https://opensource.org/license/mit",
    usageInfo: rights.join(" "),
    creditText:
      "来源：各文本的发布者；标注：法治年报图谱。Source: the publisher of each text; annotations: Fazhi Atlas.",
    creator: {"@type": "Organization", name: "The Fazhi Atlas authors"},
    keywords: ["法治政府", "法治政府建设年度报告", "行政复议", "rule of law", "China", "local government"],
    spatialCoverage: {"@type": "Place", name: "China"},
    measurementTechnique:
      "rule-based extraction of quantities from reports and reviews, checked against hand-made gold lists",
    variableMeasured: columns("measurements").map(({name, en, unit}) => ({
      "@type": "PropertyValue",
      name,
      description: en,
      ...(unit && {unitText: unit})
    })),
    distribution: [
      {
        "@type": "DataDownload",
        name: "datapackage.json",
        encodingFormat: "application/json",
        contentUrl: `${folder}datapackage.json`
      },
      ...tableNames.flatMap((name) => [
        ...(csv ? [file(name, "csv", "text/csv")] : []),
        file(name, "parquet", "application/vnd.apache.parquet")
      ])
    ]
  };
}

const download = (folder: string) => (table: (typeof tableNames)[number], ending: string, encodingFormat: string) => ({
  "@type": "DataDownload",
  name: schema[table].title[1],
  encodingFormat,
  contentUrl: `${folder}${table}.${ending}`
});

/** JSON as an inline script may hold it: nothing in it can end the script. */
export const inlineJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
