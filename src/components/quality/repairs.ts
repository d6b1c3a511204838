/** Repairs, a line a rule, with the commonest of each; nothing is changed without a record. */
import type {RuleRepairs} from "../../../loaders/index.ts";
import {coded} from "../contents.js";
import {h} from "../element.js";
import {t} from "../language.js";
import {notebookPage} from "../links.js";
import {table} from "../table.js";
import {quality} from "./reading.js";

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
            h("del", null, h("bdi", null, visible(was))),
            " → ",
            h("ins", null, h("bdi", null, visible(is)))
          )
      }
    ],
    rows: quality.repairs
  });
}

// Controls and whatever has no shape of its own.
const shapeless = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u3000]/gu;

/** Line ends and spaces by a sign, the unseen by its code; nothing as ∅; a long one by its beginning. */
function visible(text: string): string {
  if (!text) return "∅";
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const coded = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")} `;
  return short.replaceAll("\n", "⏎").replaceAll(" ", "␣").replace(shapeless, coded).trimEnd();
}
