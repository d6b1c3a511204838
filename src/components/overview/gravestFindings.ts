/** The gravest findings of the audit, each with a way to where it stands; of a large corpus how many each rule has. */

import {h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {qualityPage, reportPage} from "../base/links.js";
import {coded, contents, reportName} from "../store/corpusContents.js";
import {keepFinding} from "../ui/keepFinding.js";
import {number} from "../words/numberFormat.js";
import {quotations, shortened} from "../words/quotations.js";
import {isLarge, overview} from "./overviewFile.js";

export function findings(): HTMLElement {
  if (isLarge) return byRule();
  const {findings} = contents;
  if (!findings.length) return h("p", {class: "empty"}, t("overview.noFindings"));
  return h(
    "ul",
    {class: "findings"},
    findings.map((finding) =>
      h(
        "li",
        null,
        h("span", {class: `severity ${finding.severity}`}, coded("severity", finding.severity)),
        h(
          "div",
          null,
          h("p", null, quotations(say(finding.message, finding.messageEn))),
          finding.quote && h("p", {class: "quote report-text", lang: "zh-Hans"}, shortened(finding.quote)),
          h(
            "p",
            {class: "quiet"},
            h("a", {href: reportPage(finding.report, finding.at ?? undefined)}, reportName(finding.report)),
            " · ",
            coded("findings.rule", finding.rule),
            finding.at !== null && keepFinding(finding.report, finding.at, finding)
          )
        )
      )
    )
  );
}

/** A line a rule, the gravest first; its name opens the list of its findings. */
function byRule(): HTMLElement {
  if (!overview.findings.length) return h("p", {class: "empty"}, t("overview.noFindings"));
  return h(
    "ul",
    {class: "rule-counts"},
    overview.findings.map(({rule, severity, findings, reports}) =>
      h(
        "li",
        null,
        h("span", {class: `severity ${severity}`}, coded("severity", severity)),
        h("a", {href: qualityPage({rule, severity})}, coded("findings.rule", rule)),
        h("small", {class: "quiet"}, t("overview.ruleCount", {findings: number(findings), reports: number(reports)}))
      )
    )
  );
}
