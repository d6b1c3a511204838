/** What the drawer holds: the evidence of a figure, the sentence at a place where no figure begins, or that there is neither. */
import {h} from "./element.js";
import {evidence} from "./evidenceRows.js";
import {sentenceAt, sentenceView} from "./evidenceSentence.js";
import {evidenceView} from "./evidenceView.js";
import {t} from "./language.js";

export async function evidenceBody(figure: string): Promise<HTMLElement> {
  const found = await evidence(figure);
  if (found) return evidenceView(found);
  const sentence = await sentenceAt(figure);
  return sentence ? sentenceView(sentence) : h("p", {class: "empty"}, t("evidence.none", {figure}));
}
