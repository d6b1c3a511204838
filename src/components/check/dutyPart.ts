/** The parts that the national inspection rules prescribe. */
import type {CheckedDraft} from "../../../loaders/library.ts";
import {h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {coded} from "../store/corpusContents.js";
import {plainTable} from "../ui/plainTable.js";
import {section} from "../ui/section.js";

export function dutyPart({duty}: CheckedDraft): HTMLElement {
  const rows = duty.map(({part, state, note, noteEn}) =>
    h(
      "tr",
      null,
      h("th", {scope: "row"}, coded("part", part)),
      h("td", null, coded("state", state)),
      h("td", null, say(note, noteEn))
    )
  );
  return section(
    "duty",
    t("check.duty"),
    h("p", {class: "quiet"}, t("check.dutyNote")),
    plainTable(t("check.duty"), [t("check.part"), t("check.state"), t("check.reason")], rows)
  );
}
