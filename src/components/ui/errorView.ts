/** What a reader sees instead of a result that failed: what happened, what to do, and a way to try again. */
import {h} from "../base/element.js";
import {t} from "../base/language.js";

export function trouble(error: unknown, again?: () => void): HTMLElement {
  const {message, advice} = error as Error & {advice?: string};
  return h(
    "div",
    {class: "trouble", role: "alert"},
    h("p", null, h("strong", null, t("trouble.title")), " ", advice ?? t("trouble.advice")),
    h("p", {class: "quiet", "data-verbatim": true}, message),
    again && h("button", {type: "button", onclick: again}, t("trouble.again"))
  );
}
