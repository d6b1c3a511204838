/** A figure to take along: quoted with its source, or the source alone in the styles that journals ask for. */
import {areaName} from "./contents.js";
import {h} from "./element.js";
import type {Evidence} from "./evidenceRows.js";
import {t} from "./language.js";

type Style = (found: Evidence) => string;

const authorOf = ({report}: Evidence) => report.issuer ?? areaName(report.area);
const titleOf = ({report}: Evidence) =>
  report.title ?? `${areaName(report.area)}${report.year ?? ""}年法治政府建设年度报告`;
const yearOf = ({report}: Evidence) => report.published?.slice(0, 4) ?? String(report.year ?? "");

/** GB/T 7714-2015, electronic report: author. title[R/OL]. (published)[read]. address. */
const gbt7714: Style = (found) => {
  const {url, published} = found.report;
  const read = new Date().toISOString().slice(0, 10);
  return `${authorOf(found)}. ${titleOf(found)}[R${url ? "/OL" : ""}]. (${published ?? yearOf(found)})${url ? `[${read}]. ${url}` : ""}.`.replace(
    "..",
    "."
  );
};

/** APA, 7th edition, report of an organisation. */
const apa: Style = (found) =>
  `${authorOf(found)}. (${yearOf(found) || "n.d."}). ${titleOf(found)}.${found.report.url ? ` ${found.report.url}` : ""}`;

const bibtex: Style = (found) => {
  const fields = {
    title: titleOf(found),
    author: `{${authorOf(found)}}`,
    year: yearOf(found),
    url: found.report.url ?? "",
    note: `SHA-256 ${found.report.sha256}`
  };
  const lines = Object.entries(fields).filter(([, value]) => value);
  return `@techreport{${found.report.report.replace(/[^\w-]/g, "")},\n${lines.map(([key, value]) => `  ${key} = {${value}}`).join(",\n")}\n}`;
};

/** The sentence in quotation marks, its report, and the address of this very evidence. */
const quotation: Style = (found) => {
  const own = found.sentences.find(({ordinal}) => ordinal === found.figure.sentence);
  return `“${own?.text ?? found.figure.quote}”\n${gbt7714(found)}\n${location.href}`;
};

/** Buttons that copy; each says so when it has. */
export function citationButtons(found: Evidence): HTMLElement {
  const styles: [string, Style][] = [
    [t("cite.quotation"), quotation],
    ["GB/T 7714", gbt7714],
    ["APA", apa],
    ["BibTeX", bibtex]
  ];
  const said = h("span", {role: "status", class: "quiet"});
  const copy = async (name: string, style: Style) => {
    await navigator.clipboard.writeText(style(found));
    said.textContent = t("cite.copied", {name});
  };
  return h(
    "div",
    {class: "copy"},
    h("span", {class: "quiet"}, t("cite.copy")),
    styles.map(([name, style]) => h("button", {type: "button", onclick: () => copy(name, style)}, name)),
    said
  );
}
