/** The reader page of a report: outline, text with its layers, and a card of the sentence that is being read. */
import type {Reading} from "../../../loaders/index.ts";
import {type Child, fill, h} from "../base/element.js";
import {setTitle, t} from "../base/language.js";
import {areaPage, opensElsewhere} from "../base/links.js";
import {choose, listed, stateNow, watchState} from "../base/state.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {areaName} from "../store/corpusContents.js";
import {yearWords} from "../words/cautions.js";
import {reportTitle} from "../words/reportTitle.js";
import {defaultLayers, layerSwitches, sourceSwitch} from "./layerSwitches.js";
import {keyHelp, listen, type Step} from "./readerKeys.js";
import {body} from "./reportBody.js";
import {about} from "./reportFacts.js";
import {outline} from "./reportOutline.js";
import {card} from "./sentenceCard.js";
import {stretches, within} from "./textLayers.js";
import {versionsView} from "./versionsView.js";

const defaults = {at: "", layers: defaultLayers, source: ""};

export function reader(reading: Reading): HTMLElement {
  const {report, sentences, figures} = reading;
  const annotationsIn = within(stretches(reading));
  const container = h("div");
  const side = h("div", {class: "side-card", "aria-live": "polite"});
  const outlined = outline(reading, () => undefined);
  const leave = () => choose({at: null});
  const aside = h("aside", {class: "reader-side", "aria-label": t("report.card")}, side);
  let shown = body(reading, stateNow(defaults).source !== "");
  let parallel = stateNow(defaults).source !== "";
  fill(container, shown.element);

  const at = () => findSentenceAt(sentences, stateNow(defaults).at);
  const go = (ordinal: number, push = false) => {
    const sentence = sentences[ordinal];
    if (sentence) choose({at: String(sentence.sourceStart)}, {push});
  };
  const nextFigure = (step: 1 | -1) => {
    const now = at()?.ordinal ?? -1;
    const counted = figures.filter(({reported}) => reported);
    const next =
      step > 0 ? counted.find(({sentence}) => sentence > now) : counted.findLast(({sentence}) => sentence < now);
    if (next) go(next.sentence);
  };
  const steps: Record<Step, () => void> = {
    nextSentence: () => go((at()?.ordinal ?? -1) + 1),
    previousSentence: () => go((at()?.ordinal ?? 1) - 1),
    nextFigure: () => nextFigure(1),
    previousFigure: () => nextFigure(-1),
    source: () => choose({source: parallel ? null : "1"}),
    leave
  };
  listen((step) => steps[step]());

  container.addEventListener("click", (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLElement>("a[data-figure]");
    const sentence = target.closest<HTMLElement>("[data-at]");
    if (link && !opensElsewhere(event)) {
      event.preventDefault();
      openEvidence(link.dataset.figure!);
    } else if (!link && sentence && getSelection()?.isCollapsed) choose({at: sentence.dataset.at!}, {push: false});
  });

  const show = (state: typeof defaults) => {
    if ((state.source !== "") !== parallel) {
      parallel = state.source !== "";
      shown = body(reading, parallel);
      fill(container, shown.element);
    }
    shown.element.dataset.layers = listed(state.layers).join(" ");
    for (const read of shown.element.querySelectorAll(".read")) read.classList.remove("read");
    const sentence = findSentenceAt(sentences, state.at);
    const element = sentence && shown.sentences.get(sentence.sourceStart);
    element?.classList.add("read");
    aside.classList.toggle("open", Boolean(sentence));
    if (!sentence) return fill(side, h("h2", null, t("report.about")), about(report));
    fill(
      side,
      h("button", {type: "button", class: "drawer-close", "aria-label": t("report.key.leave"), onclick: leave}, "×"),
      card(
        reading,
        sentence,
        annotationsIn(sentence.start, sentence.end).map(({what}) => what)
      )
    );
    // Framework puts the page in after this; before that nothing can be scrolled to.
    requestAnimationFrame(() => {
      const box = element?.getBoundingClientRect();
      // On narrow windows the card covers the lower half.
      const [lowest, block] =
        innerWidth < 1180 ? [innerHeight / 2, "start" as const] : [innerHeight - 40, "center" as const];
      if (box && (box.top < 80 || box.bottom > lowest)) element?.scrollIntoView({block});
      if (document.activeElement === document.body || container.contains(document.activeElement))
        element?.focus({preventScroll: true});
    });
  };

  const element = h(
    "div",
    {class: "reader"},
    heading(reading),
    versionsView(reading.versions),
    h("div", {class: "reader-bar"}, layerSwitches(reading), sourceSwitch()),
    keyHelp(),
    h(
      "div",
      {class: "reader-columns"},
      h(
        "details",
        {class: "reader-outline", open: innerWidth >= 900},
        h("summary", null, t("report.outline")),
        outlined ?? h("p", {class: "quiet"}, t("report.noOutline"))
      ),
      container,
      aside
    )
  );
  watchState(defaults, show);
  return element;
}

/** The sentence whose source holds an offset, or the next one after it; with an s, the one of that ordinal; else null. */
function findSentenceAt(sentences: Reading["sentences"], at: string) {
  if (/^s\d+$/.test(at)) return sentences[Number(at.slice(1))] ?? null;
  if (!/^\d+$/.test(at)) return null;
  return sentences.find(({sourceEnd}) => sourceEnd > Number(at)) ?? null;
}

function heading({report}: Reading): Child {
  setTitle(report.title ?? t("report.untitled", {area: areaName(report.area), year: report.year ?? ""}));
  return h(
    "header",
    null,
    h(
      "p",
      {class: "eyebrow"},
      report.area && h("a", {href: areaPage(report.area)}, areaName(report.area)),
      ` · ${yearWords(report)}`
    ),
    h("h1", null, reportTitle(report))
  );
}
