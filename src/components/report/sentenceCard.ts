/** The annotations of one sentence in words, at which the marks in the text only hint. */
import type {Reading} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {indicatorPage, reportPage} from "../base/links.js";
import {citationButtons} from "../evidence/citationButtons.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {coded, indicatorName} from "../store/corpusContents.js";
import {copyButton, copyStatus} from "../ui/copyButton.js";
import {keepFinding} from "../ui/keepFinding.js";
import {figure, number} from "../words/numberFormat.js";
import {qualifiers} from "../words/qualifiers.js";
import {quotations} from "../words/quotations.js";
import {visible} from "../words/repairWords.js";
import type {ReadSentence} from "./paragraphs.js";
import type {Annotation} from "./textLayers.js";

export function card(reading: Reading, sentence: ReadSentence, annotations: readonly Annotation[]): HTMLElement {
  const of = <Layer extends Annotation["layer"]>(layer: Layer) =>
    annotations.filter((one) => one.layer === layer).map(({row}) => row as Extract<Annotation, {layer: Layer}>["row"]);
  const link = reportPage(reading.report.report, sentence.sourceStart);
  const terms = [...new Set(of("terms").map(({term}) => term))];
  return h(
    "div",
    {class: "card"},
    h(
      "p",
      {class: "quiet"},
      t("report.position", {at: number(sentence.ordinal + 1), total: number(reading.sentences.length)}),
      sentence.repeat && ` · ${t("report.repeat")}`
    ),
    copyLink(link),
    citationButtons(reading.text.slice(sentence.start, sentence.end), reading.report, link, sentence.sourceStart),
    list(
      t("report.layer.findings"),
      of("findings").map((row) => [finding(row), " ", keepFinding(reading.report.report, sentence.sourceStart, row)])
    ),
    list(t("report.layer.figures"), of("figures").map(figureLine)),
    list(
      t("report.layer.rejected"),
      of("rejected").map(({quote, reason}) => [words(quote), " — ", coded("reason", reason)])
    ),
    list(
      t("report.layer.citations"),
      of("citations").map(({title, kind, number: name}) => [
        words(`《${title}》`),
        h("small", null, ` ${[coded("citations.kind", kind), name].filter(Boolean).join(" · ")}`)
      ])
    ),
    list(t("report.layer.terms"), terms.length ? [words(terms.join(say("、", ", ")))] : []),
    list(
      t("report.layer.repairs"),
      of("repairs").map(({was, is, rule}) => [
        h("del", {"data-verbatim": true}, visible(was)),
        " → ",
        h("ins", {"data-verbatim": true}, visible(is)),
        h("small", null, ` ${coded("repairs.rule", rule)}`)
      ])
    ),
    list(t("report.source"), [
      h(
        "span",
        {class: "source-text", lang: "zh-Hans", "data-verbatim": true},
        reading.source.slice(sentence.sourceStart, sentence.sourceEnd)
      )
    ]),
    h("p", {class: "quiet"}, t("fact.spanText", {start: number(sentence.sourceStart), end: number(sentence.sourceEnd)}))
  );
}

const words = (text: string) => h("span", {lang: "zh-Hans"}, text);

function figureLine(row: Reading["figures"][number]): Child {
  const aside = qualifiers(row).join(" · ");
  return [
    h(
      "button",
      {type: "button", class: "row-open", onclick: () => openEvidence(row.id)},
      h("b", {class: "number"}, figure(row))
    ),
    " ",
    row.indicator
      ? h("a", {href: indicatorPage(row.indicator)}, indicatorName(row.indicator))
      : h("span", {class: "quiet"}, t(row.reported ? "report.uncoded" : "report.name")),
    aside && h("small", null, " ", quotations(aside))
  ];
}

const finding = ({severity, message, messageEn}: Reading["findings"][number]): Child => [
  h("span", {class: `severity ${severity}`}, coded("severity", severity)),
  " ",
  quotations(say(message, messageEn))
];

/** A list with its heading; nothing where it would be empty. */
function list(title: string, lines: readonly Child[]): Child {
  if (!lines.length) return null;
  return h(
    "section",
    null,
    h("h3", null, title, lines.length > 1 && ` ${lines.length}`),
    h(
      "ul",
      null,
      lines.map((line) => h("li", null, line))
    )
  );
}

function copyLink(link: string): HTMLElement {
  const status = copyStatus();
  return h(
    "p",
    {class: "copy"},
    copyButton(t("report.copy"), () => link, status, t("report.copied")),
    status
  );
}
