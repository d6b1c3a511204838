/** A figure or a statement to take along: quoted with its source, or the source alone in the styles that journals ask for. */

import type {Reading} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {areaName} from "../store/corpusContents.js";
import {copyButton, copyStatus} from "../ui/copyButton.js";
import {keepButton} from "../ui/keepButton.js";
import {shortened} from "../words/quotations.js";

type CitedReport = Reading["report"];

/** The words in quotation marks, their report or what is known of it, and the address of the sentence. */
const quotation = (words: string, report: CitedReport, address: string) =>
  `“${words}”\n${report.gbt7714 ?? report.apa ?? unknownSource(report)}\n${address}`;

const unknownSource = ({area, year, file, sha256}: CitedReport) =>
  t("cite.unknownSource", {area: areaName(area), year: year ?? t("unknown.year"), file, sha256});

/**
 * Buttons that copy `words` of a report and its reference; each says so when it has. Nothing is cited of a report whose title, issuer,
 * outlet and address are unknown: that is said instead. `address` is that of the sentence, which stays when choices of a page change; `at`,
 * its place in the source text, by which a brief quotes it.
 */
export function citationButtons(words: string, report: CitedReport, address: string, at: number): HTMLElement {
  const styles = [
    [t("cite.quotation"), quotation(words, report, address)],
    ["GB/T 7714", report.gbt7714],
    ["APA", report.apa],
    ["BibTeX", report.bibtex]
  ] as const;
  const status = copyStatus();
  return h(
    "div",
    {class: "copy"},
    h("span", {class: "quiet"}, t("cite.copy")),
    styles.map(([name, text]) => text && copyButton(name, () => text, status, t("cite.copied", {name}))),
    keepButton(() => ({
      text: `{quote:${report.report}@${at}}`,
      label: `${areaName(report.area)} ${report.year ?? ""} “${shortened(words)}”`
    })),
    status,
    report.bibtex === null && h("p", {class: "quiet"}, t("cite.none"))
  );
}
