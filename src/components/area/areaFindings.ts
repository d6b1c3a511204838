/** The audit's findings in an area's reports. */
import type {AreaFinding} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {coded} from "../store/corpusContents.js";
import {keepFinding} from "../ui/keepFinding.js";
import {section} from "../ui/section.js";
import {quotations} from "../words/quotations.js";

export function findings(rows: readonly AreaFinding[]): HTMLElement {
  return section(
    "findings",
    t("area.findings"),
    rows.length
      ? h(
          "ul",
          {class: "finding-list"},
          rows.map(({severity, rule, message, messageEn, report, at, year}) =>
            h(
              "li",
              null,
              h("span", {class: `severity ${severity}`}, coded("severity", severity)),
              " ",
              quotations(say(message, messageEn)),
              " ",
              h("a", {href: reportPage(report, at ?? undefined)}, t("area.read", {year: year ?? ""})),
              at !== null && keepFinding(report, at, {rule, message, messageEn})
            )
          )
        )
      : h("p", {class: "quiet"}, t("area.noFindings"))
  );
}
