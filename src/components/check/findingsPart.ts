/** The findings on a draft: a list to read, and as a file to take away. */
import {FileAttachment} from "observablehq:stdlib";
import type {CheckedDraft} from "../../../loaders/library.ts";
import {csv} from "../../shared/csv.js";
import {h} from "../base/element.js";
import {english, say, t} from "../base/language.js";
import {save, saveCsv} from "../base/savedFile.js";
import {coded} from "../store/corpusContents.js";
import {errorView} from "../ui/errorView.js";
import {section} from "../ui/section.js";
import {quotations} from "../words/quotations.js";
import {findingsFile, type Listed} from "./findingsFile.js";

const gravity = ["error", "warning", "note"];

/** The gravest first, in reading order. */
const listed = ({findings}: CheckedDraft): Listed[] =>
  findings
    .toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || (a.start ?? -1) - (b.start ?? -1))
    .map(({severity, rule, message, messageEn, quote, text}) => ({
      severity: coded("severity", severity),
      code: severity,
      rule: coded("findings.rule", rule),
      message: say(message, messageEn),
      quote,
      sentence: text ?? ""
    }));

export function findingsPart(draft: CheckedDraft): HTMLElement {
  const rows = listed(draft);
  const faults = h("div");
  const stem = `${draft.name.replace(/\.[^.]*$/, "")}-${t("check.fileStem")}`;
  const word = async () => {
    try {
      const docx = (await import(FileAttachment("../../vendor/docx.js").href)) as typeof import("docx");
      const frame = {
        title: t("check.fileTitle", {name: draft.name}),
        note: t("check.fileNote"),
        columns: [t("check.severity"), t("check.question"), t("check.sentence")] as const,
        none: t("check.noFindings"),
        language: english ? ("en" as const) : ("zh" as const)
      };
      save(`${stem}.docx`, await findingsFile(rows, frame, docx));
    } catch (error) {
      faults.replaceChildren(errorView(error, word));
    }
  };
  const plain = () => saveCsv(stem, csv(rows, ["severity", "rule", "message", "quote", "sentence"]));
  return section(
    "findings",
    t("check.findings", {count: rows.length}),
    rows.length
      ? h(
          "ol",
          {class: "check-list"},
          rows.map(({severity, code, message, sentence}) =>
            h(
              "li",
              null,
              h("span", {class: `severity ${code}`}, severity),
              " ",
              quotations(message),
              sentence && h("blockquote", {lang: "zh-Hans"}, sentence)
            )
          )
        )
      : h("p", {class: "quiet"}, t("check.noFindings")),
    h("p", {class: "quiet"}, t("check.limits")),
    h(
      "p",
      {class: "check-files"},
      h("button", {type: "button", onclick: word}, "DOCX"),
      " ",
      h("button", {type: "button", onclick: plain}, "CSV")
    ),
    faults
  );
}
