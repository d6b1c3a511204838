/** A mark beside figures, sentences, charts and tables by which they are kept for a brief. */
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {isKept, type Kept, toggleKept} from "../store/basket.js";

/** A button that keeps a binding, or lets go of it; it says which, to readers of screens too. */
export function keepButton(kept: () => Kept): HTMLElement {
  const status = h("span", {class: "unseen", role: "status"});
  const button = h("button", {type: "button", class: "keep", onclick: () => toggle()});
  const show = () => {
    const isOn = isKept(kept());
    button.setAttribute("aria-pressed", String(isOn));
    button.textContent = isOn ? "★" : "☆";
    const words = t(isOn ? "brief.kept" : "brief.keep");
    button.title = words;
    button.setAttribute("aria-label", words);
  };
  const toggle = () => {
    const stored = toggleKept(kept());
    show();
    status.textContent = stored ? t(isKept(kept()) ? "brief.keptNow" : "brief.letGo") : t("brief.notStored");
  };
  show();
  return h("span", {class: "keeping"}, button, status);
}
