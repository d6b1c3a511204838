/** The gravest findings of the audit, each with a way to where it stands. */

import {h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {coded, contents, reportName} from "../store/corpusContents.js";
import {quotations, shortened} from "../words/quotations.js";

export function findings(): HTMLElement {
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
            coded("findings.rule", finding.rule)
          )
        )
      )
    )
  );
}
