/**
 * How a report and the data set are cited, formatted by a citation library (Citation.js: citeproc for styles, its own BibTeX) when the tables are made,
 * so that no page has to carry one.
 */
import {createRequire} from "node:module";
import type {Genre, Knowledge} from "../types.ts";
import {escapedForTex} from "./bibtex.ts";

/** The document that is cited, null for unknown facts; dates are ISO dates, year-months or years. */
export interface CitedReport {
  readonly report: string;
  readonly title: string | null;
  /** Stands where there is no title. */
  readonly ownTitle: string;
  readonly issuer: string | null;
  /** Newspaper or site that brought the text. */
  readonly outlet: string | null;
  readonly genre: Genre | null;
  readonly published: string | null;
  readonly signed: string | null;
  readonly url: string | null;
  readonly accessed: string | null;
  readonly sha256: string;
}

export interface Citation {
  /** Null without its style, `data/citation/gbt-7714-2015.csl`. */
  readonly gbt7714: string | null;
  readonly apa: string;
  readonly bibtex: string;
}

/** Stands where a style wants the date on which the reader looked at the data set: only the reader knows it. */
const dateOfAccess = "引用日期";
const unknownAccess = "引用日期不详";
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

/**
 * A report in GB/T 7714-2015, APA 7 and BibTeX. The genre decides its type: a report, an article of a paper, a page, or something else.
 * Each style ends with what is unknown of it. Null where there is nothing to cite: neither title nor issuer, outlet or address.
 */
export function citation(cited: CitedReport, knowledge: Pick<Knowledge, "styles">): Citation | null {
  const {report, title, ownTitle, issuer, outlet, published, signed, url, accessed, sha256} = cited;
  if (!title && !issuer && !outlet && !url) return null;
  const date = published ?? signed;
  const [zh, en] = remarks(cited);
  const {gbt7714, apa, bibtex} = styled(
    {
      id: report.replace(/[^\w-]/g, ""),
      type: typeOf(cited),
      title: plain(title ?? ownTitle),
      ...(issuer ? {author: [{literal: plain(issuer)}]} : {}),
      ...(outlet ? {"container-title": plain(outlet)} : {}),
      ...(date ? {issued: issued(date)} : {}),
      ...(url ? {URL: url} : {})
    },
    [`SHA-256 ${sha256}`, ...en].join("; "),
    knowledge,
    accessed ? issued(accessed) : {literal: unknownAccess}
  );
  return {
    gbt7714: gbt7714 && zh.length ? `${gbt7714} ${zh.join("，")}.` : gbt7714,
    apa: en.length ? `${apa} [${en.join("; ")}]` : apa,
    bibtex
  };
}

const reportGenres: readonly (Genre | null)[] = [
  "government_report",
  "party_report",
  "department_report",
  "township_report",
  "zone_report",
  "work_report"
];

/** The type in CSL. A review in a paper is an article of it; one that only an address tells of is a page. */
function typeOf({genre, outlet, url}: CitedReport): string {
  if (reportGenres.includes(genre)) return "report";
  if (genre === "press_review" && (outlet || !url)) return "article-newspaper";
  return url ? "webpage" : "document";
}

/** Facts that are unknown of it or only known by another fact, in Chinese and English. */
function remarks(cited: CitedReport): readonly [zh: string[], en: string[]] {
  const {issuer, outlet, published, signed, url, accessed} = cited;
  const isPaper = typeOf(cited) === "article-newspaper";
  const possible: (readonly [string, string] | false)[] = [
    isPaper ? !outlet && ["报刊名不详", "newspaper unknown"] : !issuer && ["发布机关不详", "issuer unknown"],
    !published && (signed ? ["日期为落款日期", "date of signature"] : ["日期不详", "date unknown"]),
    !url && ["获取和访问路径不详", "address unknown"],
    !accessed && !url && [unknownAccess, "date of access unknown"],
    !url && accessed !== null && [`引用日期${accessed}`, `accessed ${accessed}`]
  ];
  const applying = possible.filter((remark) => remark !== false);
  return [applying.map(([zh]) => zh), applying.map(([, en]) => en)];
}

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
    knowledge,
    {literal: dateOfAccess}
  );

const issued = (iso: string) => ({"date-parts": [iso.split("-").map(Number)]});

/** A work, as CSL-JSON describes it, in each style. */
function styled(work: object, note: string, {styles}: Pick<Knowledge, "styles">, accessed: object): Citation {
  const {Cite, plugins} = citationJs();
  const {templates} = plugins.config.get("@csl") as CslConfig;
  for (const [name, style] of Object.entries(styles)) if (!templates.has(name)) templates.add(name, style);
  const inStyle = (template: string, described: object) =>
    new Cite(described).format("bibliography", {template, lang: "en-US"}).trim();
  return {
    gbt7714: styles[gbt7714] ? inStyle(gbt7714, {...work, accessed}) : null,
    apa: inStyle("apa", work),
    bibtex: new Cite(escapedForTex({...work, note})).format("bibtex").trim()
  };
}

/** The library takes `<i>` and the like for markup, wherever they come from. */
const plain = (text: string) => text.replaceAll("<", "＜");
