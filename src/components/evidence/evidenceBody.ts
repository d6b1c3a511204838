/** The content of the drawer: the evidence of a figure, the sentence at an offset without a figure, or a notice that there is neither. */
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {findReading} from "../store/preparedReading.js";
import {evidenceView} from "./evidenceView.js";
import {findEvidence, findSentenceEvidence} from "./findEvidence.js";
import {sentenceView} from "./sentenceView.js";

/** Of several figures, their ids joined by commas, one below the other. */
export async function evidenceBody(figures: string): Promise<HTMLElement> {
  const bodies = await Promise.all(figures.split(",").map(bodyOf));
  return bodies.length === 1 ? bodies[0]! : h("div", {class: "several"}, bodies);
}

async function bodyOf(figure: string): Promise<HTMLElement> {
  const [, report, offset] = /^(.+)@(\d+)$/.exec(figure) ?? [];
  const reading = report ? await findReading("report", report) : null;
  const evidence = reading && findEvidence(reading, figure);
  if (evidence) return evidenceView(evidence);
  const sentence = reading && findSentenceEvidence(reading, Number(offset));
  return sentence ? sentenceView(sentence) : h("p", {class: "empty"}, t("evidence.none", {figure}));
}
