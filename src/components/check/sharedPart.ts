/** Passages that a draft shares with reports of the site. */
import type {CheckedDraft} from "../../../loaders/library.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {reportName} from "../store/corpusContents.js";
import {section} from "../ui/section.js";

/** So many are shown; a draft that is a copy of a report has one long passage. */
const MOST = 40;

export function sharedPart({shared}: CheckedDraft): HTMLElement {
  if (shared === null) return section("shared", t("check.shared"), h("p", {class: "empty"}, t("check.noPrints")));
  const telling = shared.filter(({formulaic}) => !formulaic);
  const formulaic = shared.length - telling.length;
  return section(
    "shared",
    t("check.shared"),
    h("p", {class: "quiet"}, t("check.sharedNote")),
    telling.length
      ? h(
          "ol",
          {class: "check-list"},
          telling
            .slice(0, MOST)
            .map(({report, at, words}) =>
              h(
                "li",
                null,
                h("a", {href: reportPage(report, at)}, reportName(report)),
                h("blockquote", {lang: "zh-Hans"}, words)
              )
            )
        )
      : h("p", {class: "quiet"}, t("check.noShared")),
    telling.length > MOST && h("p", {class: "quiet"}, t("check.moreShared", {count: telling.length - MOST})),
    formulaic > 0 && h("p", {class: "quiet"}, t("check.formulaic", {count: formulaic}))
  );
}
