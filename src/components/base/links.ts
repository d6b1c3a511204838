/**
 * Addresses of the site's pages, from whichever page they are asked for. The reader's language goes along. They name the file, with
 * its ending: a plain server knows no other address of it.
 */
import {address} from "./state.js";

const root = () => document.querySelector<HTMLAnchorElement>("a.brand")!.href;

function page(path: string, parameters: Readonly<Record<string, string | null>> = {}): string {
  const lang = new URLSearchParams(location.search).get("lang");
  return address({...parameters, lang}, new URL(path, new URL(".", root().split("?")[0])).href);
}

export const indicatorPage = (indicator: string): string => page(`indicator/${encodeURIComponent(indicator)}.html`);
/** All indicators; with a dimension, at its list; with a query, those that it finds. */
export const indicatorIndex = (dimension?: string, q: string | null = null): string =>
  `${page("indicator/", {q})}${dimension ? `#${dimension}` : ""}`;
export const methodPage = (section?: string): string => `${page("method.html")}${section ? `#${section}` : ""}`;
/** The findings of a rule and severity. */
export const qualityPage = (parameters: Readonly<Record<string, string>>): string =>
  `${page("quality.html", parameters)}#findings`;
export const areaPage = (area: string): string => page("area.html", {area});
/** The reader; with a place in the source text, at the sentence made from it. Such a link holds when rules improve. */
export const reportPage = (report: string, at?: number): string =>
  page(`report/${encodeURIComponent(report)}.html`, {at: at === undefined ? null : String(at)});
/** The reader at the sentence of an ordinal; for rows that know no more of it. */
export const sentencePage = (report: string, ordinal: number): string =>
  page(`report/${encodeURIComponent(report)}.html`, {at: `s${ordinal}`});
/** The page on which briefs are written, or that of a brief of the site. */
export const briefPage = (parameters: Readonly<Record<string, string>>, id = ""): string =>
  page(`brief/${id && `${encodeURIComponent(id)}.html`}`, parameters);
export const notebookPage = (sql: string): string => page("notebook.html", {sql});
/** A file of the site under its stable address. */
export const siteFile = (path: string): string => new URL(path, root().split("?")[0]).href;
/** A file of the data set under its stable address: beside the pages, or where the head says that the data are. */
export const dataFile = (path: string): string => siteFile(`${dataPlace()}${path}`);
const dataPlace = () => document.querySelector<HTMLMetaElement>("meta[name='data-place']")?.content ?? "data/tables/";
/** A source file as it was read, gzipped. Its name is its hash: no name of a file that somebody sent decides what a server makes of it. */
export const sourceFile = (sha256: string): string => siteFile(`data/sources/${sha256}.gz`);
export const comparePage = (parameters: Readonly<Record<string, string>>): string => page("compare.html", parameters);

/** The passages that two reports share, stock wording too. */
export const reusePage = (one: string, other: string): string => page("reuse.html", {one, other, show: "all"});
/** Two years of an area side by side. */
export const changesPage = (area: string): string => page("changes.html", {area});

/** Whether a click on a link asks for another tab or window, which is the browser's to open. */
export const opensElsewhere = ({ctrlKey, metaKey, shiftKey}: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;
