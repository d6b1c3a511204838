/** Repairs, a line a rule, with the commonest of each; nothing is changed without a record. */
import type {RuleRepairs} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {notebookPage} from "../base/links.js";
import {coded} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {visible} from "../words/repairWords.js";
import {quality} from "./qualityReading.js";

export function repairsByRule(): HTMLElement {
  if (!quality.repairs.length) return h("p", {class: "empty"}, t("quality.noRepairs"));
  return table<RuleRepairs>({
    caption: t("quality.repairsCaption"),
    columns: [
      {
        key: "rule",
        label: t("quality.rule"),
        show: ({rule}) =>
          h(
            "a",
            {
              href: notebookPage(
                `SELECT * FROM repairs WHERE rule = '${rule.replaceAll("'", "''")}' ORDER BY report, sourceStart`
              )
            },
            coded("repairs.rule", rule)
          )
      },
      {key: "repairs", label: t("quality.repairs"), numeric: true},
      {key: "reports", label: t("quality.reports"), numeric: true},
      {
        key: "was",
        label: t("quality.commonest"),
        unsortable: true,
        show: ({was, is}) =>
          h(
            "span",
            {class: "repair", "data-verbatim": true, lang: "zh-Hans"},
            h("del", null, h("bdi", null, visible(shortened(was)))),
            " → ",
            h("ins", null, h("bdi", null, visible(shortened(is))))
          )
      }
    ],
    rows: quality.repairs
  });
}

/** A long text by its beginning. */
const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
