/** The text of a report: in paragraphs, or sentence by sentence beside its source. */
import type {Reading} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {number} from "../words/numberFormat.js";
import {marked} from "./markedText.js";
import {type Paragraph, paragraphs, type ReadSentence} from "./paragraphs.js";
import {type Annotation, sourceStretches, stretches, within} from "./textLayers.js";

/** Longer stretches of source between two sentences (markup, navigation) are folded. */
const LONGEST_GAP = 60;

interface Body {
  readonly element: HTMLElement;
  /** The element of a sentence, by the sentence's place in the source. */
  readonly sentences: ReadonlyMap<number, HTMLElement>;
}

/** `parallel` sets each sentence beside the source it was made from. */
export function body(reading: Reading, parallel: boolean): Body {
  const sentences = new Map<number, HTMLElement>();
  const annotationsIn = within(stretches(reading));
  const words = (start: number, end: number) => marked(reading.text, annotationsIn(start, end), start, end);
  const sentence = (one: ReadSentence) => {
    const element = h(
      "span",
      {class: `sentence${one.repeat ? " repeat" : ""}`, tabindex: -1, "data-at": one.sourceStart},
      words(one.start, one.end)
    );
    sentences.set(one.sourceStart, element);
    return element;
  };
  const beside = parallel ? sources(reading) : null;
  const set = (paragraph: Paragraph) => {
    const {kind, level, start, end} = paragraph;
    if (kind === "aside") return h("p", {class: "set-apart"}, words(start, end));
    if (beside) return paragraph.sentences.map((one) => row(block(kind, level, [sentence(one)]), beside(one)));
    return block(
      kind,
      level,
      paragraph.sentences.map((one, i) => [i > 0 && kind === "heading" && " ", sentence(one)])
    );
  };
  const element = h(
    "div",
    {class: `reader-text report-text${parallel ? " parallel" : ""}`, lang: "zh-Hans"},
    parallel && row(h("div", {class: "side"}, t("report.repaired")), h("div", {class: "side"}, t("report.source"))),
    paragraphs(reading).map(set),
    beside?.("rest")
  );
  return {element, sentences};
}

const block = (kind: Paragraph["kind"], level: number, words: readonly Child[]) =>
  kind === "heading" ? h(`h${Math.min(level + 1, 6)}`, null, words) : h("p", null, words);

const row = (left: Child, right: Child) => h("div", {class: "row"}, left, right);

/** A giver of the source beside each sentence, in reading order; "rest" gives what follows the last. */
function sources(reading: Reading): (one: ReadSentence | "rest") => HTMLElement | null {
  const {source} = reading;
  const annotationsIn = within<Annotation>(sourceStretches(reading));
  let at = 0;
  return (one) => {
    const [start, end] = one === "rest" ? [source.length, source.length] : [one.sourceStart, one.sourceEnd];
    const gap = between(source, at, start);
    at = Math.max(at, end);
    if (one === "rest") return gap ? row(null, h("p", {class: "source-text", "data-verbatim": true}, gap)) : null;
    return h(
      "p",
      {class: "source-text", "data-verbatim": true},
      gap,
      marked(source, annotationsIn(start, end), start, end)
    );
  };
}

/** Source that no sentence was made from: shown if short, folded if long, left out if nothing but white space. */
function between(source: string, start: number, end: number): Child {
  const words = start < end ? source.slice(start, end).trim() : "";
  if (!words) return null;
  if (words.length <= LONGEST_GAP) return h("span", {class: "dropped"}, `${words} `);
  return h(
    "details",
    {class: "dropped"},
    h("summary", null, t("report.dropped", {count: number(words.length)})),
    h("span", null, words)
  );
}
