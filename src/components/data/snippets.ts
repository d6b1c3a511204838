/** How to read the tables elsewhere, ready to be copied. */
import {h} from "../element.js";
import {t} from "../language.js";
import {dataFile} from "../links.js";
import {snippetTexts} from "./snippetTexts.js";

/** A pre with a button that copies it. */
export function copied(text: string, label: string): HTMLElement {
  const said = h("span", {role: "status", class: "quiet"});
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    said.textContent = t("cite.copied", {name: label});
  };
  return h(
    "div",
    {class: "snippet"},
    h("pre", {tabindex: 0, "aria-label": label}, h("code", null, text)),
    h("div", {class: "copy"}, h("button", {type: "button", onclick: copy}, t("data.copy")), said)
  );
}

export function snippetList(): HTMLElement {
  return h(
    "div",
    {class: "snippets"},
    Object.entries(snippetTexts(dataFile, {duckdb: t("data.snippetDuckdb"), text: t("data.snippetComment")})).map(
      ([name, text]) => h("section", null, h("h3", null, name), copied(text, name))
    )
  );
}
