/**
 * How a report and the data set are cited, formatted by a citation library (Citation.js: citeproc for styles, its own BibTeX) when the tables are made,
 * so that no page has to carry one.
 */
import {createRequire} from "node:module";
import type {Knowledge} from "../types.ts";

/** What is cited: `published` is an ISO date, year-month or year. */
export interface CitedReport {
  readonly report: string;
  readonly issuer: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly sha256: string;
}

export interface Citation {
  /** Null without its style, `data/citation/gbt-7714-2015.csl`. */
  readonly gbt7714: string | null;
  readonly apa: string;
  readonly bibtex: string;
}

/** Stands where a style wants the date on which the reader looked: only the reader knows it. */
const dateOfAccess = "引用日期";
/** Stands for the address of the data set: only the site that shows it knows where it is. */
const placeOfData = "引用网址";

const gbt7714 = "gbt-7714-2015";

interface CitationJs {
  readonly Cite: new (item: object) => {format(output: string, options?: object): string};
  readonly plugins: {readonly config: {get(plugin: string): never}};
}
interface CslConfig {
  readonly templates: {has(name: string): boolean; add(name: string, style: string): void};
}
interface BibtexConfig {
  readonly format: {useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean};
}

let loaded: CitationJs | undefined;

/** The library, loaded when first wanted: it takes as long to load as a report to read. */
function citationJs(): CitationJs {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  loaded = require("@citation-js/core") as CitationJs;
  require("@citation-js/plugin-csl");
  require("@citation-js/plugin-bibtex");
  Object.assign((loaded.plugins.config.get("@bibtex") as BibtexConfig).format, {
    useIdAsLabel: true,
    checkLabel: false,
    asciiOnly: false
  });
  return loaded;
}

/** A report in GB/T 7714-2015, APA 7 and BibTeX. A date that is not known is left out. */
export const citation = (
  {report, issuer, title, published, url, sha256}: CitedReport,
  knowledge: Pick<Knowledge, "styles">
): Citation =>
  styled(
    {
      id: report.replace(/[^\w-]/g, ""),
      type: "report",
      title: plain(title),
      ...(issuer ? {author: [{literal: plain(issuer)}]} : {}),
      ...(published ? {issued: issued(published)} : {}),
      ...(url ? {URL: url} : {})
    },
    `SHA-256 ${sha256}`,
    knowledge
  );

/** The data set itself; `released` is an ISO date. Its address is `placeOfData`. */
export const datasetCitation = (version: string, released: string, knowledge: Pick<Knowledge, "styles">): Citation =>
  styled(
    {
      id: "fazhi-atlas",
      type: "dataset",
      title: "法治年报图谱 Fazhi Atlas",
      author: [{literal: "The Fazhi Atlas authors"}],
      issued: issued(released),
      version,
      URL: placeOfData
    },
    `Version ${version}`,
    knowledge
  );

const issued = (iso: string) => ({"date-parts": [iso.split("-").map(Number)]});

/** A work, as CSL-JSON describes it, in each style. */
function styled(work: object, note: string, {styles}: Pick<Knowledge, "styles">): Citation {
  const {Cite, plugins} = citationJs();
  const {templates} = plugins.config.get("@csl") as CslConfig;
  for (const [name, style] of Object.entries(styles)) if (!templates.has(name)) templates.add(name, style);
  const inStyle = (template: string, described: object) =>
    new Cite(described).format("bibliography", {template, lang: "en-US"}).trim();
  return {
    gbt7714: styles[gbt7714] ? inStyle(gbt7714, {...work, accessed: {literal: dateOfAccess}}) : null,
    apa: inStyle("apa", work),
    bibtex: new Cite({...work, note}).format("bibtex").trim()
  };
}

/** The library takes `<i>` and the like for markup, wherever they come from. */
const plain = (text: string) => text.replaceAll("<", "＜");
