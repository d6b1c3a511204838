/** The share of the later report's text that stands in the earlier one too. */
import type {ChangesReading} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {reusePage} from "../base/links.js";
import {section} from "../ui/section.js";
import {number} from "../words/numberFormat.js";
import {percent} from "../words/proportion.js";

export function sharedText({shared}: ChangesReading, one: string, other: string): HTMLElement {
  const text = shared.find((row) => row.other === other);
  const words = text?.shared
    ? t("changes.shared", {
        share: percent(text.shared, text.characters),
        characters: number(text.shared),
        copied: percent(text.copied, text.characters)
      })
    : t("changes.shared.none");
  return section(
    "shared",
    t("changes.shared.title"),
    h("p", null, words, " ", text?.shared ? h("a", {href: reusePage(one, other)}, t("changes.shared.link")) : null),
    h("p", {class: "quiet"}, t("changes.shared.about"))
  );
}
