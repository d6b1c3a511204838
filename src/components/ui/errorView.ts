/** A view in the place of a result that failed: its error, advice, and a way to try again. */
import {h} from "../base/element.js";
import {t} from "../base/language.js";

export function errorView(error: unknown, again?: () => void): HTMLElement {
  const {message, advice} = error as Error & {advice?: string};
  return h(
    "div",
    {class: "error-view", role: "alert"},
    h("p", null, h("strong", null, t("error.title")), " ", advice ?? t("error.advice")),
    h("p", {class: "quiet", "data-verbatim": true}, message),
    again && h("button", {type: "button", onclick: again}, t("error.again"))
  );
}
