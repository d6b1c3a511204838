/** Everything known of one sentence, in words: what the marks in the text only hint at. */
import type {Reading} from "../../../loaders/index.ts";
import {coded, indicatorName} from "../contents.js";
import {copyButton, copyStatus} from "../copying.js";
import {type Child, h} from "../element.js";
import {openEvidence} from "../evidence.js";
import {say, t} from "../language.js";
import {indicatorPage} from "../links.js";
import {figure, number} from "../numbers.js";
import {quotations} from "../quotations.js";
import {visible} from "../repairWords.js";
import {address} from "../state.js";
import type {Known} from "./layers.js";
import type {ReadSentence} from "./paragraphs.js";
import {qualifiers} from "./remark.js";

export function card(reading: Reading, sentence: ReadSentence, known: readonly Known[]): HTMLElement {
  const of = <Layer extends Known["layer"]>(layer: Layer) =>
    known.filter((one) => one.layer === layer).map(({row}) => row as Extract<Known, {layer: Layer}>["row"]);
  const terms = [...new Set(of("terms").map(({term}) => term))];
  return h(
    "div",
    {class: "card"},
    h(
      "p",
      {class: "quiet"},
      t("reader.position", {at: number(sentence.ordinal + 1), total: number(reading.sentences.length)}),
      sentence.repeat && ` · ${t("reader.repeat")}`
    ),
    copyLink(),
    list(t("reader.layer.findings"), of("findings").map(finding)),
    list(t("reader.layer.figures"), of("figures").map(figureLine)),
    list(
      t("reader.layer.rejected"),
      of("rejected").map(({quote, reason}) => [words(quote), " — ", coded("reason", reason)])
    ),
    list(
      t("reader.layer.citations"),
      of("citations").map(({title, kind, number: name}) => [
        words(`《${title}》`),
        h("small", null, ` ${[coded("citations.kind", kind), name].filter(Boolean).join(" · ")}`)
      ])
    ),
    list(t("reader.layer.terms"), terms.length ? [words(terms.join(say("、", ", ")))] : []),
    list(
      t("reader.layer.repairs"),
      of("repairs").map(({was, is, rule}) => [
        h("del", {"data-verbatim": true}, visible(was)),
        " → ",
        h("ins", {"data-verbatim": true}, visible(is)),
        h("small", null, ` ${coded("repairs.rule", rule)}`)
      ])
    ),
    list(t("reader.source"), [
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
      : h("span", {class: "quiet"}, t(row.reported ? "reader.uncoded" : "reader.name")),
    aside && h("small", null, ` ${aside}`)
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

function copyLink(): HTMLElement {
  const status = copyStatus();
  return h(
    "p",
    {class: "copy"},
    copyButton(t("reader.copy"), () => address({figure: null}), status, t("reader.copied")),
    status
  );
}
