/** A notice about a code that stands for no area of the pages: an area without a report yet, or no area at all. */

import {fill, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import type {Area} from "../store/corpusContents.js";
import {query} from "../store/queryEngine.js";
import {errorView} from "../ui/errorView.js";

export function withoutReport(code: string): HTMLElement {
  const notice = h("p", {class: "empty", role: "status"}, t("area.waiting"));
  query<Pick<Area, "nameZh" | "nameEn">>("SELECT nameZh, nameEn FROM areas WHERE area = ?", [code])
    .then(([area]) =>
      fill(notice, area ? t("area.noReport", {area: `${nameOf(area)} ${code}`}) : t("area.unknown", {code}))
    )
    .catch((error) => notice.replaceWith(errorView(error, () => location.reload())));
  return notice;
}
