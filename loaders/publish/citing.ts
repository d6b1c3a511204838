/** The metadata of a version in the forms of those who keep and find data sets. */
import {rights} from "../tables/rights.ts";
import type {Manifest} from "./dataVersion.ts";

const name = "法治年报图谱 Fazhi Atlas";
const description =
  "从中国地方法治政府建设报告和综述中读出的数字，各附原句和在源文件中的位置。Figures read from rule-of-law reports of Chinese local governments and from reviews of them, each with its sentence and its place in the source file.";
const keywords = [
  "rule of law",
  "local government",
  "China",
  "official statistics",
  "text as data",
  "法治政府建设年度报告"
];
const creator = "The Fazhi Atlas authors";
const licence = "https://opensource.org/license/mit";

/** The text of `CITATION.cff` with the day of the version; all else is as its keepers wrote it. */
export function datedCitation(text: string, version: string): string {
  const line = /^date-released: ".*"$/m;
  if (!line.test(text)) throw new Error('CITATION.cff has no line date-released: "…" that the day could stand in.');
  return text.replace(line, `date-released: "${version}"`);
}

/** `.zenodo.json`, by which Zenodo describes an archived repository. */
export const zenodo = ({version}: Manifest) => ({
  title: name,
  upload_type: "dataset",
  description: `${description} ${rights.join(" ")}`,
  version,
  publication_date: version,
  creators: [{name: creator}],
  keywords,
  license: "MIT",
  language: "zho"
});

/** DataCite 4.5 as JSON, without the identifier that the one who registers it gives. */
export const datacite = ({version, files}: Manifest, site: string) => ({
  titles: [{title: name}],
  creators: [{name: creator, nameType: "Organizational"}],
  publisher: {name: creator},
  publicationYear: Number(version.slice(0, 4)),
  types: {resourceTypeGeneral: "Dataset", resourceType: "Dataset"},
  subjects: keywords.map((subject) => ({subject})),
  dates: [{date: version, dateType: "Issued"}],
  language: "zh",
  version,
  sizes: files.map(({path, bytes}) => `${path}: ${bytes} bytes`),
  formats: ["application/vnd.apache.parquet"],
  rightsList: [{rights: rights[1], rightsUri: licence, rightsIdentifier: "MIT"}],
  descriptions: [{description, descriptionType: "Abstract"}],
  ...(site && {url: `${site}dataset.html`}),
  schemaVersion: "http://datacite.org/schema/kernel-4"
});

/** DCAT 3 as JSON-LD; addresses are relative to the file where the site's is not told. */
export const dcat = ({version, files}: Manifest, site: string) => ({
  "@context": {
    dcat: "http://www.w3.org/ns/dcat#",
    dct: "http://purl.org/dc/terms/",
    spdx: "http://spdx.org/rdf/terms#"
  },
  "@type": "dcat:Dataset",
  "dct:title": name,
  "dct:description": description,
  "dct:issued": version,
  "dcat:version": version,
  "dcat:keyword": keywords,
  "dct:license": {"@id": licence},
  "dct:language": ["zh", "en"],
  "dcat:distribution": files.map(({path, bytes, sha256}) => ({
    "@type": "dcat:Distribution",
    "dct:title": path,
    "dcat:downloadURL": {"@id": `${site ? `${site}data/` : "../"}tables/${path}`},
    "dcat:byteSize": bytes,
    "dcat:mediaType": "application/vnd.apache.parquet",
    "spdx:checksum": {"spdx:algorithm": "sha256", "spdx:checksumValue": sha256}
  }))
});
