/** The page of a brief of the site. */
import type {BriefReading} from "../../../loaders/index.ts";
import type {ReferenceStyle} from "../../shared/brief/briefNotes.js";
import {briefDocument} from "../../shared/brief/resolve.js";
import {fill, h} from "../base/element.js";
import {english, say, setTitle, t} from "../base/language.js";
import {briefPage as briefAddress} from "../base/links.js";
import {packed} from "../base/packedText.js";
import {save} from "../base/savedFile.js";
import {copyStatus} from "../ui/copyButton.js";
import {errorView} from "../ui/errorView.js";
import {readBrief} from "./briefLibrary.js";
import {tablesFor} from "./briefSource.js";
import {type ShownBrief, styleChoice, takeAway} from "./briefTools.js";
import {briefView} from "./briefView.js";
import {linkText} from "./draft.js";

export async function briefPage({id, titleZh, titleEn, text}: BriefReading): Promise<HTMLElement> {
  setTitle(say(titleZh, titleEn));
  const status = copyStatus();
  const sheet = h("div", {class: "brief-sheet"});
  let now: ShownBrief | null = null;
  const show = async (style: ReferenceStyle): Promise<void> => {
    try {
      const brief = await readBrief(text);
      const tables = await tablesFor(brief);
      const shown = briefDocument(brief, tables, english ? "en" : "zh", style);
      now = {shown, tables, view: briefView(shown), name: `fazhi-${id}`};
      fill(sheet, now.view.element);
    } catch (error) {
      fill(
        sheet,
        errorView(error, () => show(style))
      );
    }
  };
  await show("gbt7714");
  const edit = async () => {
    location.href = briefAddress({text: linkText(await packed(text), text)});
  };
  return h(
    "div",
    null,
    h(
      "div",
      {class: "controls"},
      styleChoice("gbt7714", show),
      takeAway(() => now, status),
      h("button", {type: "button", onclick: () => save(`${id}.md`, text, "text/markdown")}, t("brief.source")),
      h("button", {type: "button", onclick: edit}, t("brief.edit")),
      status
    ),
    sheet
  );
}
