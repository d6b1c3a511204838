/** The briefs of the site. */
import {FileAttachment} from "observablehq:stdlib";
import type {BriefPages} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {briefPage} from "../base/links.js";

export async function briefList(): Promise<HTMLElement> {
  const titles = (await FileAttachment("../../data/pages/briefs.json").json()) as BriefPages["titles"];
  if (!titles.length) return h("p", {class: "quiet"}, t("brief.none"));
  return h(
    "ul",
    {class: "brief-list"},
    titles.map(({id, titleZh, titleEn}) => h("li", null, h("a", {href: briefPage({}, id)}, say(titleZh, titleEn))))
  );
}
