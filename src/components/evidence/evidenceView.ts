/** Evidence as a reader sees it: the words first, then what was made of them, then where they stand. */

import {pinOf} from "../../shared/brief/pinnedQuantity.js";
import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {indicatorPage, reportPage} from "../base/links.js";
import {areaName, coded, definitionOf, dimensionName, indicatorName, indicators} from "../store/corpusContents.js";
import {type Fact, factList} from "../ui/factList.js";
import {keepButton} from "../ui/keepButton.js";
import {yearWords} from "../words/cautions.js";
import {reportDates} from "../words/dateFacts.js";
import {figure as figureText, number, numberRange, unitOf} from "../words/numberFormat.js";
import {quotations} from "../words/quotations.js";
import {visible} from "../words/repairWords.js";
import {reportSource, reportTitle} from "../words/reportTitle.js";
import {sourceLink} from "../words/sourceLink.js";
import {citationButtons} from "./citationButtons.js";
import type {Evidence} from "./findEvidence.js";
import {sourceCheck} from "./sourceCheck.js";

/** The most repairs that are shown; the rest is only counted. */
const SHOWN_REPAIRS = 12;

export function evidenceView(evidence: Evidence): HTMLElement {
  const {figure, report} = evidence;
  const coding = figure.indicator !== null;
  return h(
    "article",
    {class: "evidence"},
    h(
      "header",
      null,
      h("p", {class: "evidence-where"}, `${areaName(report.area)} · ${yearWords(report)}`),
      h(
        "h2",
        null,
        coding
          ? h("a", {href: indicatorPage(figure.indicator!)}, indicatorName(figure.indicator))
          : t("evidence.uncoded")
      ),
      h(
        "p",
        {class: "evidence-figure"},
        figureText(figure),
        " ",
        figure.kind === "change" && h("small", null, t(figure.direction < 0 ? "kind.down" : "kind.up"))
      ),
      keepButton(() => ({
        text: `{figure:${figure.id}=${pinOf(figure)}}`,
        label: [areaName(report.area), report.year, coding ? indicatorName(figure.indicator) : figure.subject]
          .filter(Boolean)
          .join(" ")
      }))
    ),
    sentence(evidence),
    h(
      "ul",
      {class: "remarks"},
      remarks(evidence).map((remark) => h("li", null, quotations(remark)))
    ),
    citationButtons(...cited(evidence)),
    h("h3", null, t("evidence.reading")),
    factList(readingFacts(evidence)),
    h("h3", null, t("evidence.source")),
    factList(sourceFacts(evidence)),
    sourceCheck(figure, report),
    evidence.repairs.length > 0 && repairs(evidence)
  );
}

/** The words of the figure's sentence, its report, and its address. */
function cited({figure, sentences, report}: Evidence) {
  const own = sentences.find(({ordinal}) => ordinal === figure.sentence);
  return [
    own?.text ?? figure.quote,
    report,
    reportPage(report.report, own?.sourceStart ?? figure.sourceStart),
    own?.sourceStart ?? figure.sourceStart
  ] as const;
}

/** The sentence with the figure marked, between its neighbours. Report text goes in as text, never as markup. */
function sentence({figure, report, sentences, path, periodWords}: Evidence): HTMLElement {
  const spans = [
    {start: figure.start, end: figure.end, class: "figure"},
    ...(periodWords ? [{start: periodWords.start, end: periodWords.end, class: "period"}] : [])
  ];
  const shown = sentences.map((one) =>
    h(
      one.ordinal === figure.sentence ? "strong" : "span",
      {class: one.ordinal === figure.sentence ? "own" : "neighbour"},
      marked(one, spans)
    )
  );
  const headings = path.flatMap(({heading}) => heading ?? []);
  return h(
    "div",
    null,
    h(
      "p",
      {class: "evidence-path"},
      reportTitle(report),
      h(
        "span",
        {lang: "zh-Hans"},
        headings.map((heading) => ` › ${heading}`)
      )
    ),
    h("blockquote", {lang: "zh-Hans", class: "report-text"}, shown)
  );
}

/** A sentence with stretches of it marked; of two that overlap the first. */
function marked(
  {start, end, text}: Evidence["sentences"][number],
  spans: readonly {readonly start: number; readonly end: number; readonly class: string}[]
): Child[] {
  const parts: Child[] = [];
  let at = start;
  const taken = spans.filter(
    (span, i) => !spans.slice(0, i).some((one) => one.start < span.end && span.start < one.end)
  );
  for (const span of taken.toSorted((one, other) => one.start - other.start)) {
    if (span.start < at || span.end > end) continue;
    const title = span.class === "period" ? t("fact.periodBasis") : null;
    parts.push(
      text.slice(at - start, span.start - start),
      h(
        span.class === "period" ? "u" : "mark",
        {class: span.class, title},
        text.slice(span.start - start, span.end - start)
      )
    );
    at = span.end;
  }
  return [...parts, text.slice(at - start)];
}

/** The evidence for the period: the kind of place, the words, the heading that they stand in. */
const periodBasis = ({figure, periodWords}: Evidence): Child => [
  coded("periodBasis", figure.periodBasis),
  periodWords &&
    h(
      "span",
      {lang: "zh-Hans"},
      say("：", ": "),
      periodWords.heading ? `“${periodWords.heading}”` : `“${periodWords.text}”`
    )
];

/** The years that a figure covers, where they are named: 2020, 2018–2020. */
const years = ({periodFrom, periodTo}: Evidence["figure"]): string =>
  [...new Set([periodFrom, periodTo].filter((year) => year !== null))].join("–");

/** In plain words, whatever keeps this figure from standing beside another. */
function remarks({figure, report, whole, findings}: Evidence): string[] {
  const {bound, period, scope} = figure;
  const span = years(figure);
  return [
    bound !== "exact" &&
      t("remark.bound", {quote: figure.quote, bound: t(`remark.bound.${bound}` as "remark.bound.over")}),
    period !== "year" &&
      t(`remark.period.${period}` as "remark.period.target", {span: span && t("remark.span", {span})}),
    figure.periodBasis === "report" && t("remark.assumed"),
    scope !== "area" &&
      (scope === "unit" && figure.body
        ? t("remark.scope.unit.named", {body: figure.body})
        : t(`remark.scope.${scope}` as "remark.scope.own")),
    whole && t("remark.part", {whole}),
    figure.repeat && t("remark.repeat"),
    figure.kind === "change" && t("remark.change"),
    !figure.reported && t("remark.unreported"),
    report.yearBasis === "inferred" && t("remark.inferred", {year: report.year ?? ""}),
    report.yearBasis === "contradicted" && t("remark.contradicted", {year: report.year ?? ""}),
    ...findings.map(({message, messageEn}) => t("remark.finding", {message: say(message, messageEn)}))
  ].filter((remark): remark is string => Boolean(remark));
}

function readingFacts(evidence: Evidence): Fact[] {
  const {figure} = evidence;
  const {indicator} = figure;
  const entry = indicators.get(indicator ?? "");
  return [
    [t("fact.quote"), h("span", {lang: "zh-Hans"}, figure.quote)],
    [t("fact.subject"), h("span", {lang: "zh-Hans"}, figure.subject)],
    [t("fact.value"), `${numberRange(figure)} ${unitOf(figure)}`],
    [t("fact.bound"), coded("bound", figure.bound)],
    [t("fact.kind"), coded("measurements.kind", figure.kind)],
    [t("fact.period"), [coded("period", figure.period), years(figure)].filter(Boolean).join(say("，", ", "))],
    [t("fact.periodBasis"), periodBasis(evidence)],
    [t("fact.scope"), coded("scope", figure.scope)],
    [t("fact.dimension"), dimensionName(figure.dimension)],
    [t("fact.definition"), entry && quotations(definitionOf(entry))],
    [t("fact.rule"), figure.rule && h("code", {lang: "zh-Hans"}, figure.rule)],
    [t("fact.cues"), figure.cues && h("span", {lang: "zh-Hans"}, figure.cues.split("|").join(say("、", ", ")))],
    [t("fact.support"), figure.support === null ? null : number(figure.support)]
  ];
}

function sourceFacts({figure, report}: Evidence): Fact[] {
  return [
    [t("fact.report"), h("a", {href: reportPage(report.report, figure.sourceStart)}, reportTitle(report))],
    [t("fact.issuer"), report.issuer && h("span", {lang: "zh-Hans"}, report.issuer)],
    ...reportDates(report),
    [t("fact.file"), sourceLink(report)],
    [t("fact.address"), reportSource(report)],
    [t("fact.span"), t("fact.spanText", {start: number(figure.sourceStart), end: number(figure.sourceEnd)})],
    [
      t("fact.bytes"),
      figure.byteStart === null
        ? null
        : t("fact.spanBytes", {start: number(figure.byteStart), end: number(figure.byteEnd ?? 0)})
    ],
    ["SHA-256", h("code", {class: "hash"}, report.sha256)],
    [t("fact.id"), h("code", null, figure.id)]
  ];
}

function repairs({repairs}: Evidence): HTMLElement {
  const rest = repairs.length - SHOWN_REPAIRS;
  return h(
    "section",
    null,
    h("h3", null, t("evidence.repairs", {count: number(repairs.length)})),
    h(
      "ul",
      {class: "repairs", "data-verbatim": true, lang: "zh-Hans"},
      repairs
        .slice(0, SHOWN_REPAIRS)
        .map(({was, is, rule}) =>
          h(
            "li",
            null,
            h("del", null, visible(was)),
            " → ",
            h("ins", null, visible(is)),
            " ",
            h("small", null, coded("repairs.rule", rule))
          )
        )
    ),
    rest > 0 && h("p", {class: "quiet"}, t("evidence.moreRepairs", {count: number(rest)}))
  );
}
