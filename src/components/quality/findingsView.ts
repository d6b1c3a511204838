/** Findings: the questions of a careful reader, counted by rule, with the words of each. */
import type {Row} from "../../../loaders/index.ts";
import {fill, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {choose, stateNow, watchState} from "../base/state.js";
import {coded, codes, contents, reportName} from "../store/corpusContents.js";
import {type Parameter, temporary} from "../store/queryEngine.js";
import {table} from "../ui/dataTable.js";
import {field, type Options, select} from "../ui/field.js";
import {keepFinding} from "../ui/keepFinding.js";
import {picker} from "../ui/picker.js";
import {rowsFrom} from "../ui/queriedRows.js";
import {number} from "../words/numberFormat.js";
import {quotations, shortened} from "../words/quotations.js";
import {quality} from "./qualityReading.js";

type Finding = Pick<Row<"findings">, "report" | "rule" | "severity" | "message" | "messageEn" | "quote" | "text"> & {
  /** The offset of its sentence in the source text. */
  readonly at: number | null;
};

const defaults = {rule: "", severity: "", report: ""};

export async function findingsView(): Promise<HTMLElement> {
  const counts = quality.findings;
  if (!counts.length) return h("p", {class: "empty"}, t("quality.noFindings"));
  const doubts = await temporary(
    "doubts",
    `SELECT rule, severity, message, messageEn, report, quote, text, sourceStart AS at FROM findings
     ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, report, ordinal`
  );
  const rules = [...new Set(counts.map(({rule}) => rule))];
  const shown = h("div", {class: "finding-list"});
  const filter = (name: "severity" | "rule", label: string, options: Options) => {
    const element = select([["", t("quality.all")], ...options], "", (value) => choose({[name]: value}));
    return {name, element, field: field(label, element)};
  };
  const sum = (test: (row: (typeof counts)[number]) => boolean) =>
    number(counts.filter(test).reduce((total, {findings}) => total + findings, 0));
  const controls = [
    filter(
      "severity",
      t("quality.severity"),
      codes("severity").map((code) => [code, `${coded("severity", code)} (${sum(({severity}) => severity === code)})`])
    ),
    filter(
      "rule",
      t("quality.rule"),
      rules.map((rule) => [rule, `${coded("findings.rule", rule)} (${sum((row) => row.rule === rule)})`])
    )
  ];
  const reports = picker({
    label: t("fact.report"),
    choices: contents.reports.map(({report}) => ({value: report, label: reportName(report), aliases: report})),
    chosen: [stateNow(defaults).report].filter(Boolean),
    placeholder: t("quality.all"),
    most: 1,
    changed: ([report]) => choose({report: report ?? null})
  });
  watchState(defaults, (state) => {
    for (const {name, element} of controls) element.value = state[name];
    reports.choose([state.report].filter(Boolean));
    fill(shown, list(doubts, state));
  });
  return h(
    "div",
    null,
    h(
      "div",
      {class: "controls narrow"},
      controls.map(({field}) => field),
      reports.element
    ),
    shown
  );
}

function list(doubts: string, {rule, severity, report}: typeof defaults): HTMLElement {
  const asked = Object.entries({rule, severity, report}).filter(([, value]) => value);
  const where = asked.length ? `WHERE ${asked.map(([column]) => `"${column}" = ?`).join(" AND ")}` : "";
  return table<Finding>({
    caption: t("quality.findingsCaption"),
    columns: [
      {
        key: "severity",
        label: t("quality.severity"),
        show: ({severity}) => h("span", {class: `severity ${severity}`}, coded("severity", severity))
      },
      {
        key: "rule",
        label: t("quality.rule"),
        show: ({rule}) => coded("findings.rule", rule),
        order: ({rule}) => coded("findings.rule", rule)
      },
      {
        key: "message",
        label: t("quality.finding"),
        unsortable: true,
        show: ({rule, message, messageEn, text, quote, report, at}) => [
          h("div", null, h("bdi", null, quotations(say(message, messageEn)))),
          words(text, quote),
          at !== null && keepFinding(report, at, {rule, message, messageEn})
        ]
      },
      {
        key: "report",
        label: t("fact.report"),
        show: ({report, at}) => h("a", {href: reportPage(report, at ?? undefined)}, reportName(report))
      }
    ],
    rows: rowsFrom<Finding>(`SELECT * FROM ${doubts} ${where}`, asked.map(([, value]) => value) as Parameter[]),
    pageLength: 20
  });
}

/** So much of a sentence stands on each side of what is questioned. */
const AROUND = 60;

/** The words in question within their sentence, as text. */
function words(text: string | null, quote: string): HTMLElement | null {
  const at = text?.indexOf(quote) ?? -1;
  if (!quote) return null;
  if (!text || at < 0)
    return h("blockquote", {class: "report-text", lang: "zh-Hans"}, h("bdi", null, h("mark", null, shortened(quote))));
  const end = at + quote.length;
  return h(
    "blockquote",
    {class: "report-text", lang: "zh-Hans"},
    h(
      "bdi",
      null,
      at > AROUND ? "…" : "",
      text.slice(Math.max(0, at - AROUND), at),
      h("mark", null, shortened(quote)),
      text.slice(end, end + AROUND),
      end + AROUND < text.length ? "…" : ""
    )
  );
}
