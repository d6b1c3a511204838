/** A figure to take along: quoted with its source, or the source alone in the styles that journals ask for. */

import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {copyButton, copyStatus} from "../ui/copyButton.js";
import type {Evidence} from "./findEvidence.js";

/** A citation in GB/T 7714, which wants to know when its reader looked. */
export const accessed = (gbt7714: string): string =>
  gbt7714.replace("[引用日期]", `[${new Date().toISOString().slice(0, 10)}]`);

/** The sentence in quotation marks, its report, and the address of this very evidence. */
const quotation = (evidence: Evidence) => {
  const own = evidence.sentences.find(({ordinal}) => ordinal === evidence.figure.sentence);
  return `“${own?.text ?? evidence.figure.quote}”\n${evidence.report.gbt7714 ? accessed(evidence.report.gbt7714) : evidence.report.apa}\n${location.href}`;
};

/** Buttons that copy; each says so when it has. */
export function citationButtons(evidence: Evidence): HTMLElement {
  const {report} = evidence;
  const styles: [string, string][] = [
    [t("cite.quotation"), quotation(evidence)],
    ...(report.gbt7714 ? ([["GB/T 7714", accessed(report.gbt7714)]] as [string, string][]) : []),
    ["APA", report.apa],
    ["BibTeX", report.bibtex]
  ];
  const status = copyStatus();
  return h(
    "div",
    {class: "copy"},
    h("span", {class: "quiet"}, t("cite.copy")),
    styles.map(([name, text]) => copyButton(name, () => text, status, t("cite.copied", {name}))),
    status
  );
}
