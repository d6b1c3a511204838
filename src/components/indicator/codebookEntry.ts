/** The codebook's entry: the cues of the indicator, with examples and counter-examples. */
import type {IndicatorReading} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {coded, findCode} from "../store/corpusContents.js";

const list = (cell: string, mark: string | RegExp) =>
  cell
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);
const places = {"@": "topic", "~": "verb", ">": "after"} as const;

export function codebookEntry({indicator, cues}: IndicatorReading): HTMLElement {
  const ways = list(cues.must, " / ").map((way) =>
    h(
      "li",
      null,
      list(way, ";").map((group, i) => [i > 0 && h("b", {class: "and"}, say("且", "and")), words(group)])
    )
  );
  const kinds = list(cues.kinds, "|").map((kind) => coded("measurements.kind", findCode("measurements.kind", kind)));
  return h(
    "div",
    {class: "codebook-entry"},
    sentences(t("indicator.codebook.examples"), indicator.examples),
    sentences(t("indicator.codebook.counterexamples"), indicator.counterexamples),
    ways.length > 0 && [
      h("h3", null, t("indicator.codebook.must", {count: ways.length})),
      h("ul", {class: "ways", lang: "zh-Hans"}, ways)
    ],
    cues.not && [
      h("h3", null, t("indicator.codebook.not")),
      h(
        "p",
        {class: "ways", lang: "zh-Hans"},
        list(cues.not, " / ").map((part) => words(part.replace(/^~/, "")))
      )
    ],
    (cues.units || kinds.length > 0) &&
      h(
        "p",
        {class: "quiet"},
        cues.units && [
          t("indicator.codebook.units"),
          h("span", {lang: "zh-Hans"}, list(cues.units, "|").join("、")),
          say("。", ". ")
        ],
        kinds.length > 0 && t("indicator.codebook.kinds", {kinds: kinds.join(say("、", ", "))})
      ),
    h("p", {class: "quiet"}, t("indicator.codebook.edit"))
  );
}

/** A group of words of which one must be found, and where. */
function words(group: string): HTMLElement {
  const position = places[group.charAt(0) as keyof typeof places];
  const all = list(position ? group.slice(1) : group, "|");
  return h(
    "span",
    {class: "cue"},
    position && h("small", null, t(`indicator.codebook.place.${position}`)),
    all.join(" / ")
  );
}

/** Sentences with their figures, written 【…】 in the codebook, marked. */
function sentences(title: string, cell: string | null): Child {
  const all = list(cell ?? "", " / ");
  if (!all.length) return null;
  return [
    h("h3", null, title),
    h(
      "ul",
      {class: "report-text examples", lang: "zh-Hans"},
      all.map((sentence) => h("li", null, figuresMarked(sentence)))
    )
  ];
}

const figuresMarked = (sentence: string): Child[] =>
  sentence.split(/(【[^】]*】)/).map((part) => (part.startsWith("【") ? h("mark", null, part.slice(1, -1)) : part));
