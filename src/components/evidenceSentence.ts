/** Evidence of a sentence that is not about one figure: the words, where they stand, and the figures in them. */
import type {Row} from "../../loaders/index.ts";
import {areaName, indicatorName} from "./contents.js";
import {h} from "./element.js";
import {query} from "./engine.js";
import {say, t} from "./language.js";
import {reportPage} from "./links.js";
import {figure as figureText} from "./numbers.js";
import {reportTitle} from "./reportTitle.js";
import {choose} from "./state.js";

/** Only what is shown: the engine fetches whole columns. */
const columns = ["id", "value", "high", "unit", "bound", "kind", "indicator", "subject"] as const;
type SentenceFigure = Pick<Row<"measurements">, (typeof columns)[number]>;

export interface SentenceEvidence {
  readonly sentence: Row<"sentences">;
  readonly report: Row<"reports">;
  readonly heading: string | null;
  readonly figures: readonly SentenceFigure[];
}

/** The sentence at a place `report@offset`; null where there is none. */
export async function sentenceAt(place: string): Promise<SentenceEvidence | null> {
  const [, report, offset] = /^(.+)@(\d+)$/.exec(place) ?? [];
  if (!report) return null;
  const [sentence] = await query<Row<"sentences">>(
    "SELECT * FROM sentences WHERE report = ? AND sourceStart <= ? AND sourceEnd > ? LIMIT 1",
    [report, Number(offset), Number(offset)]
  );
  if (!sentence) return null;
  const [reports, sections, figures] = await Promise.all([
    query<Row<"reports">>("SELECT * FROM reports WHERE report = ?", [report]),
    query<Row<"sections">>("SELECT * FROM sections WHERE report = ? AND ordinal = ?", [report, sentence.section]),
    query<SentenceFigure>(
      `SELECT ${columns.join(", ")} FROM measurements WHERE report = ? AND sentence = ? ORDER BY ordinal`,
      [report, sentence.ordinal]
    )
  ]);
  return {sentence, report: reports[0]!, heading: sections[0]?.heading ?? null, figures};
}

export function sentenceView({sentence, report, heading, figures}: SentenceEvidence): HTMLElement {
  return h(
    "article",
    {class: "evidence"},
    h("p", {class: "evidence-where"}, `${areaName(report.area)} · ${report.year ?? t("unknown.year")}`),
    h("p", {class: "evidence-path"}, reportTitle(report), heading && h("span", {lang: "zh-Hans"}, ` › ${heading}`)),
    h("blockquote", {lang: "zh-Hans", class: "report-text"}, h("strong", {class: "own"}, sentence.text)),
    h("p", null, h("a", {href: reportPage(report.report, sentence.sourceStart)}, t("evidence.inReader"))),
    figures.length > 0 && h("h3", null, t("evidence.figures")),
    h(
      "ul",
      null,
      figures.map((figure) =>
        h(
          "li",
          null,
          h(
            "button",
            {type: "button", class: "row-open", onclick: () => choose({figure: figure.id})},
            figureText(figure)
          ),
          " ",
          figure.indicator
            ? indicatorName(figure.indicator)
            : h("span", {class: "quiet", lang: "zh-Hans"}, figure.subject)
        )
      )
    ),
    h(
      "p",
      {class: "quiet"},
      `${report.file}${say("，", ", ")}${t("fact.spanText", {start: sentence.sourceStart, end: sentence.sourceEnd})}`
    )
  );
}
