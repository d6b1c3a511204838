/** Code that reads the tables elsewhere, ready to be copied. */

import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {dataFile} from "../base/links.js";
import {copyButton, copyStatus} from "../ui/copyButton.js";
import {snippetTexts} from "./snippetTexts.js";

/** A pre with a button that copies it. */
export function copied(text: string, label: string): HTMLElement {
  const status = copyStatus();
  return h(
    "div",
    {class: "snippet"},
    h("pre", {tabindex: 0, "aria-label": label}, h("code", null, text)),
    h(
      "div",
      {class: "copy"},
      copyButton(t("dataset.copy"), () => text, status, t("cite.copied", {name: label})),
      status
    )
  );
}

export function snippetList(): HTMLElement {
  return h(
    "div",
    {class: "snippets"},
    Object.entries(snippetTexts(dataFile, {duckdb: t("dataset.snippetDuckdb"), text: t("dataset.snippetComment")})).map(
      ([name, text]) => h("section", null, h("h3", null, name), copied(text, name))
    )
  );
}
