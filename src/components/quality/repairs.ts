/** Repairs, a line a rule, with the commonest of each; nothing is changed without a record. */

import {coded} from "../contents.js";
import {h} from "../element.js";
import {query} from "../engine.js";
import {t} from "../language.js";
import {notebookPage} from "../links.js";
import {table} from "../table.js";

interface Line {
  readonly rule: string;
  readonly repairs: number;
  readonly reports: number;
  readonly was: string;
  readonly is: string;
}

export async function repairsByRule(): Promise<HTMLElement> {
  const rows = await query<Line>(
    `SELECT rule, sum(n)::INTEGER AS repairs, count(DISTINCT report)::INTEGER AS reports, arg_max(was, n) AS was, arg_max("is", n) AS "is"
     FROM (SELECT rule, report, was, "is", count(*) AS n FROM repairs GROUP BY ALL)
     GROUP BY rule ORDER BY repairs DESC`
  );
  if (!rows.length) return h("p", {class: "empty"}, t("quality.noRepairs"));
  return table<Line>({
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
    rows
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
