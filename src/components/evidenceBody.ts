/** What the drawer holds: the evidence of a figure, the sentence at a place where no figure begins, or that there is neither. */
import {h} from "./element.js";
import {findEvidence, findSentenceEvidence} from "./evidenceOf.js";
import {sentenceView} from "./evidenceSentence.js";
import {evidenceView} from "./evidenceView.js";
import {t} from "./language.js";
import {findReading} from "./reading.js";

export async function evidenceBody(figure: string): Promise<HTMLElement> {
  const [, report, offset] = /^(.+)@(\d+)$/.exec(figure) ?? [];
  const reading = report ? await findReading("report", report) : null;
  const found = reading && findEvidence(reading, figure);
  if (found) return evidenceView(found);
  const sentence = reading && findSentenceEvidence(reading, Number(offset));
  return sentence ? sentenceView(sentence) : h("p", {class: "empty"}, t("evidence.none", {figure}));
}
