/** Inputs that could not be taken into the site, with the reasons: files and rows of the catalogue and of the knowledge. */
import {FileAttachment} from "observablehq:stdlib";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {number} from "../words/numberFormat.js";

/** A banner with a line each; empty where all was taken. */
export async function refused(): Promise<HTMLElement> {
  const messages = (await FileAttachment("../../data/pages/refused.json").json()) as readonly string[];
  if (!messages.length) return h("div");
  return h(
    "details",
    {class: "banner"},
    h("summary", null, t("overview.refused", {count: number(messages.length)})),
    h(
      "ul",
      {"data-verbatim": true},
      messages.map((message) => h("li", null, message))
    )
  );
}
